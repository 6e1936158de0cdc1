package vn.tiendo.task;

import java.util.List;
import java.util.UUID;

/** What looking through the newest tasks has found.
 *
 * @param seen how many were looked through
 * @param isEverything whether these are all that there are
 * @param words which of them have which words; of none where enough have all
 * @param hits how many have all words
 * @param exact how many have them exactly
 * @param tasks as many as were wanted, exact ones first
 */
record NewestTasks(long seen, boolean isEverything, SeenWords words, long hits, long exact, List<UUID> tasks) {
    /** What every two-hundredth task has is met soon. */
    private static final int SOON_MET = 200;

    NewestTasks with(List<UUID> named) {
        return new NewestTasks(seen, isEverything, words, hits, exact, named);
    }

    NewestTasks knowing(SeenWords seenBefore) {
        return new NewestTasks(seen, isEverything, seenBefore, hits, exact, tasks);
    }

    /** How many of so many tasks must have the words for a list in any order to meet them soon. */
    static int soonMet(int most) {
        return Math.ceilDiv(most, SOON_MET);
    }

    /** Whether a list in any order soon meets them. */
    boolean areSoonMet() {
        return hits * SOON_MET >= seen;
    }
}
