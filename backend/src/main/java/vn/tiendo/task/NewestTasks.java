package vn.tiendo.task;

import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.search.SearchText;

/** What looking through the newest tasks has found.
 *
 * @param seen how many were looked through
 * @param isEverything whether these are all that there are
 * @param begun how many of them have a word that begins like the last one typed; 0 where enough have all words
 * @param ended how many of them have a word that is the last one typed; 0 where enough have all words
 * @param before how many of them have all words but the last; 0 where enough have all words
 * @param hits how many have all words
 * @param exact how many have them exactly
 * @param tasks as many as were wanted, exact ones first
 */
record NewestTasks(
        long seen, boolean isEverything, long begun, long ended, long before, long hits, long exact, List<UUID> tasks) {
    /** What every two-hundredth task has is met soon. */
    private static final int SOON_MET = 200;
    /** What every hundredth task has is common. */
    private static final int COMMON = 100;

    NewestTasks with(List<UUID> named) {
        return new NewestTasks(seen, isEverything, begun, ended, before, hits, exact, named);
    }

    /** How many of so many tasks must have the words for a list in any order to meet them soon. */
    static int soonMet(int most) {
        return Math.ceilDiv(most, SOON_MET);
    }

    /** Whether a list in any order soon meets them. */
    boolean areSoonMet() {
        return hits * SOON_MET >= seen;
    }

    /**
     * What the index is asked for. A last word that begins much takes it long: it is left out where the others say enough,
     * and taken as finished where nothing else was seen to begin like it.
     */
    String lookedUp(SearchText text, String query) {
        if (!isCommon(begun)) {
            return query;
        }
        if (!isCommon(before)) {
            return text.finished().orElse(query);
        }
        return ended == begun ? text.wholly() : query;
    }

    private boolean isCommon(long found) {
        return found * COMMON >= seen;
    }
}
