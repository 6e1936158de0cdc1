package vn.tiendo.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.domain.Ids;

/** A line in the story of a unit's report; never changed. */
@Entity
class UnitReportEvent {
    /** Who does what nobody does. */
    static final String SYSTEM = "Hệ thống";

    @Id
    private UUID id = Ids.next();

    private UUID reportId;

    @Enumerated(EnumType.STRING)
    private ReportEvent.Kind kind;

    private Instant recordedAt;
    private @Nullable UUID accountId;
    private String actorName;
    private String actorTitle;
    private String words;

    protected UnitReportEvent() {}

    /** @param actor null when the system does it by itself */
    UnitReportEvent(UUID reportId, ReportEvent.Kind kind, @Nullable Actor actor, Instant recordedAt, String words) {
        this.reportId = reportId;
        this.kind = kind;
        this.recordedAt = recordedAt;
        this.accountId = actor == null ? null : actor.accountId();
        this.actorName = actor == null ? SYSTEM : actor.name();
        this.actorTitle = actor == null ? "" : actor.signature();
        this.words = words;
    }

    ReportEvent view() {
        return new ReportEvent(kind, recordedAt, actorName, actorTitle, words);
    }
}
