package vn.tiendo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.Basis;

/** Composes what the dashboards show. */
@ApplicationScoped
class OverviewService {
    OverviewView overview(@Nullable UUID plan, @Nullable UUID unit, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    UnitStatisticsView statistics(@Nullable UUID plan, @Nullable LocalDate asOf, Basis basis) {
        throw new UnsupportedOperationException();
    }
}
