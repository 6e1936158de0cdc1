package vn.tiendo.shared.search;

import java.util.function.Supplier;

/** A text that answers a search.
 *
 * @param marked makes the excerpt, which only the best answers need
 */
public record Match(MatchTier tier, Supplier<Excerpt> marked) {
    public Excerpt excerpt() {
        return marked.get();
    }
}
