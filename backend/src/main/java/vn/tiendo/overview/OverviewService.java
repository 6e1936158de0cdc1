package vn.tiendo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.task.Assignments;
import vn.tiendo.task.Basis;
import vn.tiendo.task.Counts;

/** Composes what the dashboards show. */
@ApplicationScoped
class OverviewService {
    private static final int UPCOMING = 10;

    private final Counts counts;
    private final Assignments assignments;
    private final CurrentActor current;
    private final BusinessClock clock;

    @Inject
    OverviewService(Counts counts, Assignments assignments, CurrentActor current, BusinessClock clock) {
        this.counts = counts;
        this.assignments = assignments;
        this.current = current;
        this.clock = clock;
    }

    OverviewView overview(@Nullable UUID plan, @Nullable UUID unit, @Nullable LocalDate asOf) {
        var day = asOf == null ? clock.today() : asOf;
        var shown = cut(current.require(), unit);
        var found = counts.asOf(plan, shown, day, Basis.ADJUSTED);
        return new OverviewView(
                day,
                Tiles.of(found.leads(), counts.idle(plan, shown, day)),
                found.tasks(),
                found.units().stream().map(UnitFigures::from).toList(),
                assignments.upcoming(plan, shown, UPCOMING));
    }

    UnitStatisticsView statistics(@Nullable UUID plan, @Nullable LocalDate asOf, Basis basis) {
        var day = asOf == null ? clock.today() : asOf;
        var found = counts.asOf(plan, null, day, basis);
        return new UnitStatisticsView(
                day, basis, found.units().stream().map(UnitFigures::from).toList(), found.leads(), found.tasks());
    }

    /** A unit's own people begin with what is theirs, whatever they ask for. */
    private static @Nullable UUID cut(Actor actor, @Nullable UUID unit) {
        return switch (actor.role()) {
            case UNIT_HEAD, OFFICER, EDITOR -> actor.unitId();
            case ADMINISTRATOR, OFFICE, LEADER, READER -> unit;
        };
    }
}
