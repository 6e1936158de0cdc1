package vn.tiendo.task;

import static vn.tiendo.task.StoryKind.CONFIRMED;
import static vn.tiendo.task.StoryKind.EVIDENCE_ADDED;
import static vn.tiendo.task.StoryKind.EVIDENCE_REMOVED;
import static vn.tiendo.task.StoryKind.PROGRESSED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.unit.PartyRole;

/** One unit's share of a task. Its moves return what the story will tell of them. */
@Entity
class Assignment extends Versioned {
    private static final int WHOLE = 100;

    private UUID planId;
    private UUID taskId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private WorkState workState = WorkState.NOT_STARTED;

    private boolean continuous;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate originalDueOn;
    private int percent;
    private @Nullable LocalDate submittedOn;
    private @Nullable LocalDate confirmedOn;
    private LocalDate lastActivityOn;
    private LocalDate assignedOn;

    protected Assignment() {}

    /** @param on the day from which it counts as idle when nothing happens */
    Assignment(Task task, UUID unitId, PartyRole role, int ordinal, LocalDate assignedOn, LocalDate on) {
        super(task.agencyId());
        this.planId = task.planId();
        this.taskId = task.id();
        this.unitId = unitId;
        this.role = role;
        this.ordinal = ordinal;
        this.continuous = task.deadline().continuous();
        this.startsOn = task.deadline().start();
        this.dueOn = task.dueOn();
        this.originalDueOn = task.dueOn();
        this.assignedOn = assignedOn;
        this.lastActivityOn = on;
    }

    Whose whose() {
        return new Whose(agencyId(), unitId);
    }

    AssignmentEvent assigned(Stamp stamp) {
        return new AssignmentEvent(StoryKind.ASSIGNED, this, stamp, "");
    }

    /** How far the unit is; a returned one stays returned, with its reason, until it is submitted again. */
    AssignmentEvent reportProgress(Stamp stamp, int percent, String words) {
        requireOpen();
        begin(stamp);
        this.percent = percent;
        return new AssignmentEvent(PROGRESSED, this, stamp, words);
    }

    AssignmentEvent addEvidence(Stamp stamp, Evidence evidence) {
        requireOpen();
        begin(stamp);
        return AssignmentEvent.about(EVIDENCE_ADDED, this, stamp, evidence);
    }

    AssignmentEvent removeEvidence(Stamp stamp, Evidence evidence) {
        requireOpen();
        begin(stamp);
        return AssignmentEvent.about(EVIDENCE_REMOVED, this, stamp, evidence);
    }

    /** The unit says it is done; only the Office or a leader can confirm it from here. */
    AssignmentEvent submit(Stamp stamp, String words, Proof proof) {
        requireOpen();
        proof.requireFor(this);
        workState = WorkState.SUBMITTED;
        percent = WHOLE;
        submittedOn = stamp.on();
        lastActivityOn = stamp.on();
        return new AssignmentEvent(StoryKind.SUBMITTED, this, stamp, words);
    }

    /** Whether it was on time was settled by the day of submission, however long confirming takes. */
    AssignmentEvent confirm(Stamp stamp, String words) {
        requireSubmitted();
        workState = WorkState.DONE;
        confirmedOn = stamp.on();
        return new AssignmentEvent(CONFIRMED, this, stamp, words);
    }

    /** The earlier submission no longer counts: submitted again after the deadline is late. */
    AssignmentEvent returnForRework(Stamp stamp, String reason) {
        requireSubmitted();
        workState = WorkState.RETURNED;
        submittedOn = null;
        lastActivityOn = stamp.on();
        return new AssignmentEvent(StoryKind.RETURNED, this, stamp, reason);
    }

    /** Asking for more time is no progress; the deadline stays until somebody decides. */
    AssignmentEvent askExtension(Stamp stamp, Extension asked) {
        requireOpen();
        return new AssignmentEvent(StoryKind.EXTENSION_ASKED, this, stamp, asked.words());
    }

    /** The adjusted last day moves; the original one stays. */
    AssignmentEvent extend(Stamp stamp, Extension granted) {
        requireOpen();
        dueOn = granted.grantedDueOn();
        return new AssignmentEvent(StoryKind.EXTENSION_GRANTED, this, stamp, granted.words());
    }

    AssignmentEvent refuseExtension(Stamp stamp, Extension refused) {
        return new AssignmentEvent(StoryKind.EXTENSION_REFUSED, this, stamp, refused.words());
    }

    private void begin(Stamp stamp) {
        if (workState == WorkState.NOT_STARTED) {
            workState = WorkState.IN_PROGRESS;
        }
        lastActivityOn = stamp.on();
    }

    /** Refuses work on what the unit has given out of its hands. */
    void requireOpen() {
        if (!workState.isOpen()) {
            throw Refusals.notOpen(workState);
        }
    }

    private void requireSubmitted() {
        if (workState != WorkState.SUBMITTED) {
            throw Refusals.notSubmitted(workState);
        }
    }

    /** Where it stands as of the date. */
    TaskStanding standing(LocalDate asOf) {
        return new TaskStanding(workState, ScheduleRule.of(workState, dueOn, submittedOn, asOf), percent);
    }

    /** What it counts as now. */
    Counted counted() {
        return new Counted(agencyId(), planId, unitId, role.name(), workState, dueOn, originalDueOn, submittedOn);
    }

    UUID planId() {
        return planId;
    }

    UUID taskId() {
        return taskId;
    }

    UUID unitId() {
        return unitId;
    }

    boolean leads() {
        return role == PartyRole.LEAD;
    }

    WorkState workState() {
        return workState;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    int percent() {
        return percent;
    }

    @Nullable
    LocalDate submittedOn() {
        return submittedOn;
    }
}
