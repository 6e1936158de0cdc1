package vn.tiendo.difficulty;

import java.util.UUID;
import java.util.function.Supplier;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.search.Match;
import vn.tiendo.shared.search.MatchTier;
import vn.tiendo.shared.search.SearchText;

/** A difficulty that has the words that are looked for, and how well it answers.
 *
 * @param difficulty makes what is shown of it, which only the best need
 */
record DifficultyCandidate(UUID id, MatchTier tier, Supplier<DifficultyFound> difficulty) {
    static DifficultyCandidate of(SearchText wanted, Row row) {
        var match = match(wanted, row.text("description"), row.text("proposal"), row.text("answer"));
        var id = row.id("id");
        var planId = row.id("plan_id");
        var planSymbol = row.text("plan_symbol");
        var unitName = row.text("unit_name");
        var state = row.code(DifficultyState.class, "state");
        var raisedOn = row.dateOrNull("raised_on");
        return new DifficultyCandidate(
                id,
                match.tier(),
                () -> new DifficultyFound(id, planId, planSymbol, unitName, match.excerpt(), state, raisedOn));
    }

    private static Match match(SearchText wanted, String description, String proposal, String answer) {
        return wanted.in(description)
                .or(() -> wanted.in(proposal))
                .or(() -> wanted.in(answer))
                .orElseGet(() -> new Match(MatchTier.SPREAD, () -> wanted.marked(description)));
    }
}
