package vn.tiendo.shared.search;

import java.util.List;
import java.util.function.Function;

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

    /** What the first of them make; all are counted. */
    public static <C, T> Found<T> best(int limit, List<C> candidates, Function<C, T> found) {
        return new Found<>(candidates.stream().limit(limit).map(found).toList(), candidates.size(), false);
    }
}
