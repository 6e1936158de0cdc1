package vn.tiendo.task;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Versioned;

/** Work that a unit takes in hand and gives out of hand, and whose clock can stand still. */
@MappedSuperclass
abstract class HeldWork extends Versioned {
    @Enumerated(EnumType.STRING)
    private WorkState workState = WorkState.NOT_STARTED;

    private @Nullable LocalDate dueOn;
    private LocalDate assignedOn;
    private LocalDate lastActivityOn;
    private @Nullable Instant receivedAt;
    private @Nullable Suspension suspension;
    private @Nullable LocalDate resumedOn;

    protected HeldWork() {}

    /** @param activeOn the day from which it counts as idle when nothing happens */
    HeldWork(UUID agencyId, @Nullable LocalDate dueOn, LocalDate assignedOn, LocalDate activeOn) {
        super(agencyId);
        this.dueOn = dueOn;
        this.assignedOn = assignedOn;
        this.lastActivityOn = activeOn;
    }

    /** What the story tells of it as it stands now. */
    abstract AssignmentEvent told(StoryKind kind, Stamp stamp, String words);

    /** A time, not a state: it says that the unit knows of the work. */
    AssignmentEvent receive(Stamp stamp) {
        requireOpen();
        if (receivedAt != null) {
            throw HoldingRefusals.received(receivedAt);
        }
        receivedAt = stamp.at();
        return told(StoryKind.RECEIVED, stamp, "");
    }

    /** Not within the competence of the unit: the Office gives it to another one, or ends it. */
    AssignmentEvent decline(Stamp stamp, String reason) {
        requireOpen();
        workState = WorkState.DECLINED;
        return told(StoryKind.DECLINED, stamp, reason);
    }

    /** From today on the clock stands still.
     *
     * @param until when work is expected to go on, if that is known
     */
    AssignmentEvent suspend(Stamp stamp, @Nullable LocalDate until, String reason) {
        requireOpen();
        suspension = Suspension.from(stamp.on(), until, workState);
        workState = WorkState.SUSPENDED;
        return told(StoryKind.SUSPENDED, stamp, suspension.words(reason));
    }

    /** Goes on where it stood. What was overdue stays overdue by as many days: the last day never moves past them. */
    AssignmentEvent resume(Stamp stamp, boolean moveDeadline, String words) {
        if (suspension == null || workState != WorkState.SUSPENDED) {
            throw HoldingRefusals.notSuspended(workState);
        }
        var dueBefore = dueOn;
        dueOn = moveDeadline ? suspension.moved(dueOn, stamp.on()) : dueOn;
        workState = suspension.suspendedState();
        resumedOn = stamp.on();
        isActiveOn(stamp.on());
        var rule = suspension.resumedWords(dueBefore, dueOn, stamp.on(), words);
        suspension = null;
        return told(StoryKind.RESUMED, stamp, rule);
    }

    /** Ended for good; what was sent already is decided on, not withdrawn. */
    AssignmentEvent withdraw(Stamp stamp, String reason) {
        if (!workState.isOpen() && workState != WorkState.DECLINED && workState != WorkState.SUSPENDED) {
            throw HoldingRefusals.notWithdrawable(workState);
        }
        workState = WorkState.WITHDRAWN;
        return told(StoryKind.WITHDRAWN, stamp, reason);
    }

    /** Ended here, because another unit goes on with it. */
    AssignmentEvent reassign(Stamp stamp, String words) {
        if (!workState.isOpen() && workState != WorkState.DECLINED) {
            throw HoldingRefusals.notReassignable(workState);
        }
        workState = WorkState.WITHDRAWN;
        return told(StoryKind.REASSIGNED, stamp, words);
    }

    /** Refuses work on what the unit has given out of its hands. */
    void requireOpen() {
        if (!workState.isOpen()) {
            throw Refusals.notOpen(workState);
        }
    }

    /** Whoever works on it has received it. */
    void begin(Stamp stamp) {
        if (receivedAt == null) {
            receivedAt = stamp.at();
        }
        if (workState == WorkState.NOT_STARTED) {
            workState = WorkState.IN_PROGRESS;
        }
        isActiveOn(stamp.on());
    }

    void forgetReceipt() {
        receivedAt = null;
    }

    void forgetSuspension() {
        suspension = null;
    }

    void become(WorkState next) {
        workState = next;
    }

    void isActiveOn(LocalDate day) {
        lastActivityOn = day;
    }

    void moveDueOn(@Nullable LocalDate day) {
        dueOn = day;
    }

    /** Since when the unit has held it without a break. */
    LocalDate heldFrom() {
        return resumedOn == null ? assignedOn : resumedOn;
    }

    WorkState workState() {
        return workState;
    }

    LocalDate lastActivityOn() {
        return lastActivityOn;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }
}
