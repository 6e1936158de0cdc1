package vn.tiendo.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Ids;

/** A unit's report as it was approved, or as it went on from there with the figures of the cut-off ({@link FrozenVersions}); never changed. The newest one of a report is counted. */
@Entity
@Immutable
@Table(name = "unit_report_version")
class ReportVersion {
    @Id
    private UUID id = Ids.next();

    private UUID agencyId;
    private UUID reportId;
    private int number;
    private String reason;
    private String results;
    private String difficulties;
    private String proposals;
    private String nextSteps;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<UUID, String> comments;

    private UUID figuresId;
    private @Nullable String onBehalfOf;
    private @Nullable LocalDate receivedOn;
    private Instant submittedAt;
    private @Nullable Instant approvedAt;

    protected ReportVersion() {}

    /** @param reason why it takes the place of the one before; empty for the first */
    ReportVersion(UnitReport report, int number, String reason, ReportFigures figures) {
        this.agencyId = report.agencyId();
        this.reportId = report.id();
        this.number = number;
        this.reason = reason;
        this.results = report.text().results();
        this.difficulties = report.text().difficultiesOr(RaisedWords.NONE);
        this.proposals = report.text().proposalsOr(RaisedWords.NONE);
        this.nextSteps = report.text().nextSteps();
        this.comments = Map.copyOf(report.text().comments());
        this.figuresId = figures.id();
        this.onBehalfOf = report.onBehalfOf().orElse(null);
        this.receivedOn = report.receivedOn().orElse(null);
        this.submittedAt = report.submittedAt().orElseThrow();
        this.approvedAt = report.approvedAt().orElseThrow();
    }

    UUID reportId() {
        return reportId;
    }

    int number() {
        return number;
    }

    String reason() {
        return reason;
    }

    String results() {
        return results;
    }

    String difficulties() {
        return difficulties;
    }

    String proposals() {
        return proposals;
    }

    String nextSteps() {
        return nextSteps;
    }

    Map<UUID, String> comments() {
        return comments;
    }

    UUID figuresId() {
        return figuresId;
    }

    @Nullable
    String onBehalfOf() {
        return onBehalfOf;
    }

    @Nullable
    LocalDate receivedOn() {
        return receivedOn;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    /** Null when the program took the figures of the cut-off for the text of the one before. */
    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }
}
