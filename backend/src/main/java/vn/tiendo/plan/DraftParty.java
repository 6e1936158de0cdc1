package vn.tiendo.plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody named in a cell; at most one of both ids, none while nobody knows who is meant.
 *
 * @param text the words as written
 */
public record DraftParty(
        String text, @Nullable UUID unitId, @Nullable UUID groupId) {

    /** The names as one cell of the paper; a name that holds a comma is set apart by semicolons. */
    static String words(List<DraftParty> named) {
        boolean commas = named.stream().anyMatch(party -> party.text().contains(","));
        return named.stream().map(DraftParty::text).collect(Collectors.joining(commas ? "; " : ", "));
    }
}
