package vn.tiendo.difficulty;

import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.search.Match;
import vn.tiendo.shared.search.MatchTier;
import vn.tiendo.shared.search.SearchText;

/** A difficulty that has the words that are looked for, and how well it answers. */
record DifficultyCandidate(DifficultyFound difficulty, MatchTier tier) {
    static DifficultyCandidate of(SearchText wanted, Row row) {
        var match = match(wanted, row.text("description"), row.text("proposal"));
        var difficulty = new DifficultyFound(
                row.id("id"),
                row.id("plan_id"),
                row.text("plan_symbol"),
                row.text("unit_name"),
                match.excerpt(),
                row.code(DifficultyState.class, "state"),
                row.dateOrNull("raised_on"));
        return new DifficultyCandidate(difficulty, match.tier());
    }

    private static Match match(SearchText wanted, String description, String proposal) {
        return wanted.in(description)
                .or(() -> wanted.in(proposal))
                .orElseGet(() -> new Match(MatchTier.SPREAD, wanted.marked(description)));
    }
}
