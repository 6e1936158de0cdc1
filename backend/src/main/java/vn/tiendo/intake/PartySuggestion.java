package vn.tiendo.intake;

import vn.tiendo.plan.PartyView;

/** A unit that the program thinks is meant but does not know.
 *
 * @param cell {@code lead} or {@code coordinating}
 * @param text the words it is about
 * @param party the unit or group that may be meant
 * @param reason {@code similar-name}, {@code named-in-note}
 */
public record PartySuggestion(String cell, String text, PartyView party, String reason) {}
