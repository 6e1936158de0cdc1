package vn.tiendo.plan;

import org.jspecify.annotations.Nullable;

/** A document that a plan rests on.
 *
 * @param text the words of the opening paragraph
 * @param symbol number and symbol cited there, such as {@code 14/KH-UBND}; null when it cites none
 */
public record LegalBasis(String text, @Nullable String symbol) {}
