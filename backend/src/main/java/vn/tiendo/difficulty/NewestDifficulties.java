package vn.tiendo.difficulty;

import java.util.List;
import java.util.Optional;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.search.SearchText;

/** What looking through the newest difficulties has found.
 *
 * @param seen how many were looked through
 * @param begun how many of them have a word that begins like the last one typed
 * @param before how many of them have all words but the last
 * @param candidates those that have all words
 */
record NewestDifficulties(long seen, long begun, long before, List<DifficultyCandidate> candidates) {
    /** What every hundredth has is common. */
    private static final int COMMON = 100;

    /** @param lines one for each candidate, or a single one without */
    static NewestDifficulties of(List<Line> lines) {
        var first = lines.getFirst();
        return new NewestDifficulties(
                first.seen(),
                first.begun(),
                first.before(),
                lines.stream().flatMap(line -> line.candidate().stream()).toList());
    }

    /** What the index is asked for: the other words alone, when the last begins so many that it says little. */
    String lookedUp(SearchText wanted) {
        return isCommon(begun) && !isCommon(before) ? wanted.finished().orElseGet(wanted::loosely) : wanted.loosely();
    }

    private boolean isCommon(long found) {
        return found * COMMON >= seen;
    }

    /** A row of the statement that looks through them. */
    record Line(long seen, long begun, long before, Optional<DifficultyCandidate> candidate) {
        static Line of(SearchText wanted, Row row) {
            return new Line(
                    row.number("seen"),
                    row.number("begun"),
                    row.number("before"),
                    Optional.ofNullable(row.idOrNull("id")).map(id -> DifficultyCandidate.of(wanted, row)));
        }
    }
}
