package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Ids;

/** One line in the story of an assignment, with how it stood afterwards. Written once, never changed. */
@Entity
@Immutable
class AssignmentEvent {
    @Id
    private UUID id = Ids.next();

    private UUID agencyId;
    private UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private StoryKind kind;

    private Instant recordedAt;
    private LocalDate effectiveOn;
    private @Nullable UUID accountId;
    private String actorName;
    private String actorTitle;

    @Enumerated(EnumType.STRING)
    private WorkState workState;

    private int percent;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate submittedOn;
    private String words;
    private @Nullable UUID evidenceId;
    private @Nullable String reference;

    protected AssignmentEvent() {}

    AssignmentEvent(StoryKind kind, Assignment after, Stamp stamp, String words) {
        this.agencyId = after.agencyId();
        this.assignmentId = after.id();
        this.kind = kind;
        this.recordedAt = stamp.at();
        this.effectiveOn = stamp.on();
        this.accountId = stamp.accountId();
        this.actorName = stamp.actorName();
        this.actorTitle = stamp.actorTitle();
        this.workState = after.workState();
        this.percent = after.percent();
        this.dueOn = after.dueOn();
        this.submittedOn = after.submittedOn();
        this.words = words;
    }

    static AssignmentEvent about(StoryKind kind, Assignment after, Stamp stamp, Evidence evidence) {
        var event = new AssignmentEvent(kind, after, stamp, evidence.note());
        event.evidenceId = evidence.id();
        event.reference = evidence.reference();
        return event;
    }

    UUID id() {
        return id;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    @Nullable
    UUID accountId() {
        return accountId;
    }

    @Nullable
    LocalDate submittedOn() {
        return submittedOn;
    }

    StoryKind kind() {
        return kind;
    }

    WorkState workState() {
        return workState;
    }

    String words() {
        return words;
    }

    @Nullable
    String reference() {
        return reference;
    }
}
