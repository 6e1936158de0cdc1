package vn.tiendo.search;

import java.util.List;
import java.util.function.Function;
import vn.tiendo.shared.search.Found;

/** What was found of one kind.
 *
 * @param total how many were counted
 * @param more whether there may be more than were counted
 * @param hits the best of them
 */
public record SearchGroup(SearchKind kind, int total, boolean more, List<SearchHit> hits) {
    static <T> SearchGroup of(SearchKind kind, Found<T> found, Function<T, SearchHit> hit) {
        return new SearchGroup(
                kind,
                found.total(),
                found.more(),
                found.hits().stream().map(hit).toList());
    }
}
