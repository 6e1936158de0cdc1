package vn.tiendo.task;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.shared.search.Excerpt;
import vn.tiendo.shared.search.Match;
import vn.tiendo.shared.search.MatchTier;
import vn.tiendo.shared.search.SearchText;

/** Where in a task that was found is what was looked for.
 *
 * @param ofContent whether in its content; else in the name of a product or in evidence
 */
record TaskMatch(Match match, boolean ofContent) {

    static TaskMatch of(SearchText wanted, String content, List<String> products, List<String> evidence) {
        return evidence.stream()
                .filter(wanted::isSymbol)
                .findFirst()
                .map(symbol -> new TaskMatch(new Match(MatchTier.NAME, () -> Excerpt.plain(symbol)), false))
                .or(() -> wanted.in(content).map(match -> new TaskMatch(match, true)))
                .or(() -> best(wanted, Stream.concat(products.stream(), evidence.stream())))
                .orElseGet(() -> new TaskMatch(new Match(MatchTier.SPREAD, () -> wanted.marked(content)), true));
    }

    private static Optional<TaskMatch> best(SearchText wanted, Stream<String> names) {
        return names.flatMap(name -> wanted.in(name).stream())
                .min(Comparator.comparing(Match::tier))
                .map(match -> new TaskMatch(match, false));
    }
}
