package vn.tiendo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.chart.Chart;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.task.Basis;
import vn.tiendo.task.Counts;
import vn.tiendo.task.TaskCharts;

/** What of all work can be seen at a glance and is in no summary: by month, and products by kind. */
@ApplicationScoped
class OverviewCharts {
    private final Counts counts;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Remembered<Asked, List<Chart>> remembered = new Remembered<>(System::nanoTime);

    @Inject
    OverviewCharts(Counts counts, CurrentActor current, BusinessClock clock) {
        this.counts = counts;
        this.current = current;
        this.clock = clock;
    }

    /** Those that have anything to show. */
    List<Chart> of(@Nullable UUID plan, @Nullable UUID unit, Basis basis) {
        return remembered.get(
                Asked.by(current.require(), plan, unit, clock.today(), basis), () -> count(plan, unit, basis));
    }

    private List<Chart> count(@Nullable UUID plan, @Nullable UUID unit, Basis basis) {
        var year = plan == null ? " năm " + clock.today().getYear() : "";
        return Stream.of(
                        TaskCharts.byMonth(
                                "Tiến độ nhiệm vụ theo tháng đến hạn" + year, counts.byMonth(plan, unit, basis)),
                        TaskCharts.products(counts.byProduct(plan, unit)))
                .filter(chart -> !chart.showsNothing())
                .toList();
    }

    /** What an answer depends on; what is counted for somebody follows from their role and unit. */
    private record Asked(
            UUID agencyId,
            Role role,
            UUID ownUnit,
            @Nullable UUID plan,
            @Nullable UUID unit,
            LocalDate today,
            Basis basis) {
        static Asked by(Actor actor, @Nullable UUID plan, @Nullable UUID unit, LocalDate today, Basis basis) {
            return new Asked(actor.agencyId(), actor.role(), actor.unitId(), plan, unit, today, basis);
        }
    }
}
