package vn.tiendo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.task.Assignments;
import vn.tiendo.task.Basis;
import vn.tiendo.task.Counts;
import vn.tiendo.task.Explanation;
import vn.tiendo.task.Explanations;

/** Composes what the dashboards show. */
@ApplicationScoped
class OverviewService {
    private static final int UPCOMING = 10;

    private final Counts counts;
    private final Assignments assignments;
    private final Explanations explanations;
    private final BusinessClock clock;

    @Inject
    OverviewService(Counts counts, Assignments assignments, Explanations explanations, BusinessClock clock) {
        this.counts = counts;
        this.assignments = assignments;
        this.explanations = explanations;
        this.clock = clock;
    }

    OverviewView overview(@Nullable UUID plan, @Nullable UUID unit, @Nullable LocalDate asOf, Basis basis) {
        var day = asOf == null ? clock.today() : asOf;
        var found = counts.asOf(plan, unit, day, basis);
        return new OverviewView(
                day,
                basis,
                Tiles.of(found.leads(), counts.idle(plan, unit, day), counts.declined(plan, unit, day)),
                found.tasks(),
                found.units().stream().map(UnitFigures::from).toList(),
                assignments.upcoming(plan, unit, UPCOMING));
    }

    UnitStatisticsView statistics(@Nullable UUID plan, @Nullable LocalDate asOf, Basis basis) {
        var day = asOf == null ? clock.today() : asOf;
        var found = counts.asOf(plan, null, day, basis);
        return new UnitStatisticsView(
                day, basis, found.units().stream().map(UnitFigures::from).toList(), found.leads(), found.tasks());
    }

    Explanation explanation(ExplanationQuery query) {
        var day = query.asOf == null ? clock.today() : query.asOf;
        return explanations.of(query.figure, query.of, query.plan, query.unit, day, query.basis);
    }
}
