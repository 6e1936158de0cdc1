package vn.tiendo.plan;

import java.util.List;
import vn.tiendo.shared.domain.Confidence;

/** A cell that names units.
 *
 * @param text the words as written
 * @param units codes of what was recognised, in the order written; groups start with {@code @}
 * @param parties the same in full, those that are not resolved too
 * @param confidence only SURE needs no look
 */
public record PartyCell(String text, List<String> units, List<PartyView> parties, Confidence confidence) {}
