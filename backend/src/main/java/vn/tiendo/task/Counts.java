package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.time.BusinessClock;

/** Counts for dashboards and statistics, of what the current actor may read. */
@ApplicationScoped
public class Counts {
    private final CountSummary summary;
    private final CountHistory history;
    private final MonthCounts months;
    private final ProductFigures products;
    private final CurrentActor current;
    private final BusinessClock clock;

    @Inject
    Counts(
            CountSummary summary,
            CountHistory history,
            MonthCounts months,
            ProductFigures products,
            CurrentActor current,
            BusinessClock clock) {
        this.summary = summary;
        this.history = history;
        this.months = months;
        this.products = products;
        this.current = current;
        this.clock = clock;
    }

    /** From the summary for today and later, from the story of the assignments for the past.
     *
     * @param planId null for all plans
     * @param unitId null for all units
     */
    public TaskCounts asOf(@Nullable UUID planId, @Nullable UUID unitId, LocalDate asOf, Basis basis) {
        var scope = scope(planId, unitId, asOf, basis);
        return asOf.isBefore(clock.today()) ? history.asOf(scope) : summary.asOf(scope);
    }

    /** Lead assignments that are open and have been without activity for as long as the agency has set. */
    public long idle(@Nullable UUID planId, @Nullable UUID unitId, LocalDate asOf) {
        var scope = scope(planId, unitId, asOf, Basis.ADJUSTED);
        return asOf.isBefore(clock.today()) ? history.idle(scope) : summary.idle(scope);
    }

    /** Shares that a unit declined and that the Office has not given to another one yet. */
    public long declined(@Nullable UUID planId, @Nullable UUID unitId, LocalDate asOf) {
        var scope = scope(planId, unitId, asOf, Basis.ADJUSTED);
        return asOf.isBefore(clock.today()) ? history.declined(scope) : summary.declined(scope);
    }

    /** By the month of the last day, as of today: of a plan in all its months, of all plans in those of this year. Takes long. */
    public List<MonthFigures> byMonth(@Nullable UUID planId, @Nullable UUID unitId, Basis basis) {
        return months.of(scope(planId, unitId, clock.today(), basis));
    }

    /** Products of what the units lead, by kind, as of today. Takes long. */
    public List<ProductFigure> byProduct(@Nullable UUID planId, @Nullable UUID unitId) {
        var scope = scope(planId, unitId, clock.today(), Basis.ADJUSTED);
        return products.of(
                scope.agencyId(), planId, scope.unitId() == null ? null : List.of(scope.unitId()), clock.today());
    }

    private CountScope scope(@Nullable UUID planId, @Nullable UUID unitId, LocalDate asOf, Basis basis) {
        var actor = current.require();
        return new CountScope(actor.agencyId(), planId, Reading.unitOfFigures(actor, unitId), asOf, basis);
    }
}
