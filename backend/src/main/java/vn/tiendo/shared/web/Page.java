package vn.tiendo.shared.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list read by keyset.
 *
 * @param items the lines of this page
 * @param nextCursor where the next page starts; null on the last one
 * @param total how many lines the filter has in all; only when asked for
 */
public record Page<T>(
        List<T> items,
        @Nullable String nextCursor,
        @Nullable Long total) {
    /** A list that is always whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, (long) items.size());
    }

    /** Cuts what was read with {@code limit + 1} to a page and names the cursor of its last line. */
    public static <T> Page<T> cut(List<T> read, int limit, Function<T, Cursor> position, @Nullable Long total) {
        if (read.size() <= limit) {
            return new Page<>(read, null, total);
        }
        var items = read.subList(0, limit);
        return new Page<>(List.copyOf(items), position.apply(items.getLast()).encoded(), total);
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), nextCursor, total);
    }
}
