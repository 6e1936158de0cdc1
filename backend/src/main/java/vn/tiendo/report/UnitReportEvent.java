package vn.tiendo.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.domain.Ids;

/** A line in the story of a unit's report; never changed. */
@Entity
class UnitReportEvent {
    @Id
    private UUID id = Ids.next();

    private UUID reportId;

    @Enumerated(EnumType.STRING)
    private ReportEvent.Kind kind;

    private Instant recordedAt;
    private UUID accountId;
    private String actorName;
    private String actorTitle;
    private String words;

    protected UnitReportEvent() {}

    UnitReportEvent(UUID reportId, ReportEvent.Kind kind, Actor actor, Instant recordedAt, String words) {
        this.reportId = reportId;
        this.kind = kind;
        this.recordedAt = recordedAt;
        this.accountId = actor.accountId();
        this.actorName = actor.name();
        this.actorTitle = actor.signature();
        this.words = words;
    }

    ReportEvent view() {
        return new ReportEvent(kind, recordedAt, actorName, actorTitle, words);
    }
}
