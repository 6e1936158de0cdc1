package vn.tiendo.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.difficulty.RaisedByUnit;
import vn.tiendo.task.TaskAsOf;
import vn.tiendo.task.TaskProduct;

/** What a consolidation says beside what units reported, as it was known at the cut-off; never changed. */
@Entity
@Immutable
class RoundSnapshot {
    @Id
    private UUID roundId;

    private UUID agencyId;
    private Instant takenAt;
    private int soonDays;
    private boolean eachTaskOnce;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TaskAsOf> tasks;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TaskProduct> products;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RaisedByUnit> raised;

    protected RoundSnapshot() {}

    RoundSnapshot(Round round, RoundSources sources, Instant takenAt) {
        this.roundId = round.id();
        this.agencyId = round.agencyId();
        this.takenAt = takenAt;
        this.soonDays = sources.soonDays();
        this.eachTaskOnce = sources.eachTaskOnce();
        this.tasks = sources.tasks();
        this.products = sources.products().get();
        this.raised = sources.raised();
    }

    RoundSources sources() {
        return new RoundSources(soonDays, eachTaskOnce, tasks, () -> products, raised);
    }
}
