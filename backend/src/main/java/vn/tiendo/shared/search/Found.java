package vn.tiendo.shared.search;

import java.util.List;

/** What was found of one kind.
 *
 * @param hits the best, the best first
 * @param total how many were counted
 * @param more whether there may be more than were counted
 */
public record Found<T>(List<T> hits, int total, boolean more) {
    public static <T> Found<T> none() {
        return new Found<>(List.of(), 0, false);
    }

    /** The first of them; all are counted. */
    public static <T> Found<T> first(int limit, List<T> all) {
        return new Found<>(all.stream().limit(limit).toList(), all.size(), false);
    }
}
