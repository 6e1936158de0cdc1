package vn.tiendo.report.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.task.UnitRef;
import vn.tiendo.unit.Units;

/** Looks back over the rounds of a series. */
@ApplicationScoped
class RoundHistoryService {
    private final SeriesRepository series;
    private final Units units;
    private final CurrentActor current;
    private final BusinessClock clock;

    @Inject
    RoundHistoryService(SeriesRepository series, Units units, CurrentActor current, BusinessClock clock) {
        this.series = series;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    RoundHistoryView of(UUID roundId, HistoryQuery query) {
        var agencyId = current.require().agencyId();
        var rounds = series.upTo(roundId, agencyId, query.rounds);
        var reports = series.reportsOf(rounds);
        var asked = reports.values().stream()
                .flatMap(List::stream)
                .map(AskedReport::unitId)
                .collect(Collectors.toSet());
        return SendingHistory.of(rounds, reports, named(agencyId, rounds, asked), clock.today());
    }

    /** Under the names of the newest round in which they were known. */
    private List<UnitRef> named(UUID agencyId, List<SeriesRound> rounds, Set<UUID> asked) {
        var unknown = new HashSet<>(asked);
        var named = new ArrayList<UnitRef>();
        for (SeriesRound round : rounds.reversed()) {
            if (unknown.isEmpty()) {
                return named;
            }
            units.directory(agencyId, BusinessClock.dateOf(round.openedAt())).units().stream()
                    .filter(unit -> unknown.remove(unit.id()))
                    .forEach(unit -> named.add(new UnitRef(unit.id(), unit.code(), unit.name())));
        }
        return named;
    }
}
