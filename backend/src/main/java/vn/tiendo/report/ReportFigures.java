package vn.tiendo.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.task.Figures;

/** What a unit's report counts, as it was known when it was taken; never changed. Its lines lie apart ({@link ReportLines}). */
@Entity
@Immutable
class ReportFigures {
    @Id
    private UUID id;

    private UUID agencyId;
    private UUID roundId;
    private UUID reportId;

    @Enumerated(EnumType.STRING)
    private FiguresKind kind;

    private LocalDate asOf;
    private Instant takenAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Figures lead;

    @JdbcTypeCode(SqlTypes.JSON)
    private Figures coordinating;

    protected ReportFigures() {}

    ReportFigures(
            UUID id,
            FiguresKind kind,
            UnitReport report,
            LocalDate asOf,
            Figures lead,
            Figures coordinating,
            Instant takenAt) {
        this.id = id;
        this.agencyId = report.agencyId();
        this.roundId = report.roundId();
        this.reportId = report.id();
        this.kind = kind;
        this.asOf = asOf;
        this.takenAt = takenAt;
        this.lead = lead;
        this.coordinating = coordinating;
    }

    UUID id() {
        return id;
    }

    UUID reportId() {
        return reportId;
    }

    FiguresKind kind() {
        return kind;
    }

    boolean isFrozen() {
        return kind == FiguresKind.CUT_OFF;
    }

    LocalDate asOf() {
        return asOf;
    }

    Instant takenAt() {
        return takenAt;
    }

    Figures lead() {
        return lead;
    }

    Figures coordinating() {
        return coordinating;
    }

    /** Of how many assignments. */
    long lines() {
        return lead.total() + coordinating.total();
    }
}
