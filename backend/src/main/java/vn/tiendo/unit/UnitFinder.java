package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.search.Found;
import vn.tiendo.shared.search.Match;
import vn.tiendo.shared.search.MatchTier;
import vn.tiendo.shared.search.SearchText;
import vn.tiendo.shared.time.BusinessClock;

/** Finds the units of the actor's agency for the search: by name, by any other way of writing it, by their initials. */
@ApplicationScoped
public class UnitFinder {
    private record Candidate(UnitName unit, Match match) {
        MatchTier tier() {
            return match.tier();
        }

        UnitFound found() {
            return new UnitFound(unit.id(), unit.code(), match.excerpt(), unit.kind());
        }
    }

    private final Units units;
    private final CurrentActor current;
    private final BusinessClock clock;

    @Inject
    UnitFinder(Units units, CurrentActor current, BusinessClock clock) {
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    /** The best first, in the order of the organisation among equals. */
    public Found<UnitFound> find(SearchText wanted, String typed, int limit) {
        var directory = units.directory(current.require().agencyId(), clock.today());
        var key = SearchText.symbolKey(typed);
        return Found.best(
                limit,
                directory.searched().stream()
                        .flatMap(unit ->
                                unit.match(wanted, key).map(match -> new Candidate(unit.unit(), match)).stream())
                        .sorted(Comparator.comparing(Candidate::tier))
                        .toList(),
                Candidate::found);
    }
}
