package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.search.Found;
import vn.tiendo.shared.search.MatchTier;
import vn.tiendo.shared.search.SearchText;
import vn.tiendo.shared.time.BusinessClock;

/** Finds the units of the actor's agency for the search: by name, by any other way of writing it, by their initials. */
@ApplicationScoped
public class UnitFinder {
    private record Candidate(UnitFound unit, MatchTier tier) {}

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
        return Found.first(
                limit,
                directory.searched().stream()
                        .flatMap(unit -> candidate(unit, wanted, typed).stream())
                        .sorted(Comparator.comparing(Candidate::tier))
                        .map(Candidate::unit)
                        .toList());
    }

    private static Optional<Candidate> candidate(SearchedUnit searched, SearchText wanted, String typed) {
        var unit = searched.unit();
        return searched.match(wanted, typed)
                .map(match -> new Candidate(
                        new UnitFound(unit.id(), unit.code(), match.excerpt(), unit.kind()), match.tier()));
    }
}
