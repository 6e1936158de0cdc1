package vn.tiendo.task;

import static vn.tiendo.task.StoryKind.CONFIRMED;
import static vn.tiendo.task.StoryKind.EVIDENCE_ADDED;
import static vn.tiendo.task.StoryKind.EVIDENCE_REMOVED;
import static vn.tiendo.task.StoryKind.PROGRESSED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.web.CodeLabels;
import vn.tiendo.unit.PartyRole;

/** One unit's share of a task. Its moves return what the story will tell of them. */
@Entity
class Assignment extends HeldWork {
    private static final int WHOLE = 100;

    private UUID planId;
    private UUID taskId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    private int ordinal;
    private int occurrence;
    private @Nullable String occurrenceLabel;
    private @Nullable UUID awaitedEventId;
    private @Nullable UUID happeningId;

    private boolean continuous;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate originalDueOn;
    private int percent;
    private @Nullable LocalDate submittedOn;
    private @Nullable LocalDate confirmedOn;
    private @Nullable UUID continuesId;

    protected Assignment() {}

    /** @param on the day from which it counts as idle when nothing happens; a turn made ahead does not before it begins */
    Assignment(Task task, Portion portion, Share share, LocalDate assignedOn, LocalDate on) {
        super(task.agencyId(), portion.dueOn(), assignedOn, on);
        this.planId = task.planId();
        this.taskId = task.id();
        this.unitId = share.unitId();
        this.role = share.role();
        this.ordinal = share.ordinal();
        this.occurrence = portion.occurrence();
        this.occurrenceLabel = portion.label();
        this.continuous = portion.continuous();
        this.startsOn = portion.startsOn();
        this.originalDueOn = portion.dueOn();
        isActiveOn(on);
    }

    /** What another unit takes over: the same part in the task, with the same deadlines, to be done anew. */
    Assignment(Assignment earlier, UUID unitId, LocalDate on) {
        super(earlier.agencyId(), earlier.dueOn(), on, on);
        this.planId = earlier.planId;
        this.taskId = earlier.taskId;
        this.unitId = unitId;
        this.role = earlier.role;
        this.ordinal = earlier.ordinal;
        this.occurrence = earlier.occurrence;
        this.occurrenceLabel = earlier.occurrenceLabel;
        this.awaitedEventId = earlier.awaitedEventId;
        this.happeningId = earlier.happeningId;
        this.continuous = earlier.continuous;
        this.startsOn = earlier.startsOn;
        this.originalDueOn = earlier.originalDueOn;
        this.continuesId = earlier.id();
        isActiveOn(on);
    }

    Whose whose() {
        return new Whose(agencyId(), unitId);
    }

    /** It has no dates before this event has happened. */
    void await(UUID eventId) {
        awaitedEventId = eventId;
    }

    /** A turn that begins because something has happened.
     *
     * @param eventId as its plan words it
     */
    Assignment startedBy(UUID eventId, Happening happening) {
        awaitedEventId = eventId;
        happeningId = happening.id();
        return this;
    }

    AssignmentEvent assigned(Stamp stamp, String words) {
        return told(StoryKind.ASSIGNED, stamp, words);
    }

    /** Its time has drawn near: which turn it is, and by when it is due. */
    AssignmentEvent turnAssigned(Stamp stamp) {
        var due = dueOn() == null ? "" : ", hạn " + Days.of(dueOn());
        return assigned(stamp, occurrenceLabel + due);
    }

    /** What it waited for has its date, or another one than was entered at first; its deadline counts from here. */
    AssignmentEvent date(Stamp stamp, Happening happening, AwaitedTerm.Dates dates, @Nullable String label) {
        requireOpen();
        var kind = happeningId == null ? StoryKind.EVENT_ENTERED : StoryKind.EVENT_CORRECTED;
        happeningId = happening.id();
        occurrenceLabel = label == null ? occurrenceLabel : label;
        startsOn = dates.startsOn();
        if (!isExtended()) {
            moveDueOn(dates.dueOn());
            originalDueOn = dates.dueOn();
        }
        isActiveOn(stamp.on());
        return told(kind, stamp, happening.words(dueOn()));
    }

    /** It was dated by what is another event after all, and waits again as it did before.
     *
     * @param other the words of that event
     */
    AssignmentEvent undate(Stamp stamp, AwaitedTerm awaited, String other) {
        requireOpen();
        happeningId = null;
        occurrenceLabel = awaited.repeats() ? Portion.waitingLabel(occurrence, awaited.term()) : occurrenceLabel;
        startsOn = awaited.undated().startsOn();
        moveDueOn(awaited.undated().dueOn());
        originalDueOn = dueOn();
        return told(StoryKind.EVENT_TAKEN_BACK, stamp, "Tách khỏi sự kiện “%s”".formatted(other));
    }

    /** Whether the adjusted deadline is another than the original one. */
    boolean isExtended() {
        return !Objects.equals(dueOn(), originalDueOn);
    }

    /** Whether its dates count for what was done or decided meanwhile, so that they stay. */
    boolean isSettled() {
        return !workState().isOpen() || isExtended();
    }

    /** How far the unit is; a returned one stays returned, with its reason, until it is submitted again. */
    AssignmentEvent reportProgress(Stamp stamp, int percent, String words) {
        requireOpen();
        begin(stamp);
        this.percent = percent;
        return told(PROGRESSED, stamp, words);
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
        begin(stamp);
        become(WorkState.SUBMITTED);
        percent = WHOLE;
        submittedOn = stamp.on();
        return told(StoryKind.SUBMITTED, stamp, words);
    }

    /** Whether it was on time was settled by the day of submission, however long confirming takes. */
    AssignmentEvent confirm(Stamp stamp, String words) {
        requireSubmitted();
        become(WorkState.DONE);
        confirmedOn = stamp.on();
        return told(CONFIRMED, stamp, words);
    }

    /** The earlier submission no longer counts: submitted again after the deadline is late. */
    AssignmentEvent returnForRework(Stamp stamp, String reason) {
        requireSubmitted();
        become(WorkState.RETURNED);
        submittedOn = null;
        isActiveOn(stamp.on());
        return told(StoryKind.RETURNED, stamp, reason);
    }

    /** Asking for more time is no progress; the deadline stays until somebody decides. */
    AssignmentEvent askExtension(Stamp stamp, Extension asked) {
        requireOpen();
        return told(StoryKind.EXTENSION_ASKED, stamp, asked.words());
    }

    /** The adjusted last day moves; the original one stays. */
    AssignmentEvent extend(Stamp stamp, Extension granted) {
        requireOpen();
        moveDueOn(granted.grantedDueOn());
        return told(StoryKind.EXTENSION_GRANTED, stamp, granted.words());
    }

    AssignmentEvent refuseExtension(Stamp stamp, Extension refused) {
        return told(StoryKind.EXTENSION_REFUSED, stamp, refused.words());
    }

    /** A coordinator can have a last day of its own; that of a lead moves only when it is extended. */
    AssignmentEvent setDue(Stamp stamp, LocalDate day, String reason) {
        requireOpen();
        if (leads()) {
            throw HoldingRefusals.leadKeepsDue();
        }
        if (day.isBefore(stamp.on())) {
            throw Invalid.field("dueOn", "Hạn riêng không trước hôm nay (%s).".formatted(Days.of(stamp.on())));
        }
        moveDueOn(day);
        return told(StoryKind.DUE_SET, stamp, "Đến %s: %s".formatted(Days.of(day), reason));
    }

    /** The rule is of the task; each of its leads is told. */
    AssignmentEvent leadRuleSet(Stamp stamp, LeadRule rule) {
        return told(StoryKind.LEAD_RULE_SET, stamp, CodeLabels.of(rule));
    }

    /** The head says who in the unit works on it; who that is stands beside the event. */
    AssignmentEvent handOver(Stamp stamp) {
        requireOpen();
        return told(StoryKind.HANDED, stamp, "");
    }

    /** Dividing work is no progress of it. */
    AssignmentEvent subtask(StoryKind kind, Stamp stamp, String title) {
        requireOpen();
        return told(kind, stamp, title);
    }

    AssignmentEvent subtaskDone(Stamp stamp, String title) {
        requireOpen();
        begin(stamp);
        return told(StoryKind.SUBTASK_DONE, stamp, title);
    }

    /** What was done last has not happened, but the story keeps both.
     *
     * @param last what is taken back
     * @param before how it stood until then
     */
    AssignmentEvent undo(Stamp stamp, AssignmentEvent last, AssignmentEvent before) {
        switch (last.kind()) {
            case CONFIRMED -> confirmedOn = null;
            case RETURNED -> {
                submittedOn = before.submittedOn();
                isActiveOn(before.effectiveOn());
            }
            case RECEIVED -> forgetReceipt();
            case SUSPENDED -> forgetSuspension();
            case DECLINED, WITHDRAWN -> {}
            default -> throw new IllegalArgumentException("Cannot be undone: " + last.kind());
        }
        become(before.workState());
        return told(StoryKind.UNDONE, stamp, CodeLabels.of(last.kind()));
    }

    @Override
    AssignmentEvent told(StoryKind kind, Stamp stamp, String words) {
        return new AssignmentEvent(kind, this, stamp, words);
    }

    /** Nobody expects work on a turn before it begins. */
    @Override
    void isActiveOn(LocalDate day) {
        boolean early = occurrence > 0 && startsOn != null && startsOn.isAfter(day);
        super.isActiveOn(early ? startsOn : day);
    }

    private void requireSubmitted() {
        if (workState() != WorkState.SUBMITTED) {
            throw Refusals.notSubmitted(workState());
        }
    }

    /** Where it stands as of the date. */
    TaskStanding standing(LocalDate asOf) {
        return new TaskStanding(
                workState(), ScheduleRule.of(workState(), dueOn(), submittedOn, AsOf.plain(asOf)), percent);
    }

    /** What it counts as now. */
    Counted counted() {
        return new Counted(
                agencyId(),
                planId,
                unitId,
                role.name(),
                workState(),
                dueOn(),
                originalDueOn,
                submittedOn,
                lastActivityOn());
    }

    /** The same unit in the same role does the next turn, too. */
    Share share() {
        return new Share(unitId, role, ordinal);
    }

    UUID planId() {
        return planId;
    }

    UUID taskId() {
        return taskId;
    }

    int occurrence() {
        return occurrence;
    }

    /** What it waits for or waited for, as its plan words it; null when its dates were known from the start. */
    @Nullable
    UUID awaitedEventId() {
        return awaitedEventId;
    }

    UUID unitId() {
        return unitId;
    }

    boolean leads() {
        return role == PartyRole.LEAD;
    }

    int percent() {
        return percent;
    }

    @Nullable
    LocalDate submittedOn() {
        return submittedOn;
    }
}
