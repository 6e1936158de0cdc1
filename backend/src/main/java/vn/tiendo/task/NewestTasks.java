package vn.tiendo.task;

import java.util.List;
import java.util.UUID;

/** What looking through the newest tasks has found.
 *
 * @param seen how many were looked through
 * @param isEverything whether these are all that there are
 * @param begun how many of them have a word that begins like the last one typed
 * @param before how many of them have all words but the last
 * @param hits how many have all words
 * @param exact how many of {@code tasks} have them exactly; these come first
 * @param tasks as many as were wanted
 */
record NewestTasks(long seen, boolean isEverything, long begun, long before, long hits, long exact, List<UUID> tasks) {
    /** What every hundredth task has is common. */
    private static final int COMMON = 100;

    /** Whether a list in any order soon meets them. */
    boolean areCommon() {
        return isCommon(hits);
    }

    /** Whether the index is better asked for the other words alone, because the last begins so many. */
    boolean isBetterWithoutLast() {
        return isCommon(begun) && !isCommon(before);
    }

    private boolean isCommon(long found) {
        return found * COMMON >= seen;
    }
}
