package vn.tiendo.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** Something was done with an assignment.
 *
 * @param subjectId the assignment
 * @param kind what was done
 * @param before its state until then
 * @param after its state now
 * @param words what the person wrote; the reason of a return
 * @param reference of evidence: symbol, URL or file name
 */
public record AssignmentMoved(
        UUID agencyId,
        UUID subjectId,
        StoryKind kind,
        UUID planId,
        UUID taskId,
        UUID unitId,
        WorkState before,
        WorkState after,
        String words,
        @Nullable String reference)
        implements DomainEvent {

    static AssignmentMoved of(Assignment assignment, WorkState before, AssignmentEvent event) {
        return new AssignmentMoved(
                assignment.agencyId(),
                assignment.id(),
                event.kind(),
                assignment.planId(),
                assignment.taskId(),
                assignment.unitId(),
                before,
                event.workState(),
                event.words(),
                event.reference());
    }

    /** A turn that was assigned because something has happened: to its unit its deadline is set, as that of all that waited. */
    static AssignmentMoved begun(Assignment turn, Happening by) {
        return new AssignmentMoved(
                turn.agencyId(),
                turn.id(),
                StoryKind.EVENT_ENTERED,
                turn.planId(),
                turn.taskId(),
                turn.unitId(),
                turn.workState(),
                turn.workState(),
                by.words(turn.dueOn()),
                null);
    }

    @Override
    public String subjectType() {
        return "assignment";
    }

    @Override
    public Audience audience() {
        return Audience.WORK;
    }

    @Override
    public String name() {
        return switch (kind) {
            case ASSIGNED -> "AssignmentMade";
            case PROGRESSED -> "ProgressReported";
            case EVIDENCE_ADDED -> "EvidenceAdded";
            case EVIDENCE_REMOVED -> "EvidenceRemoved";
            case SUBMITTED -> "ResultSubmitted";
            case CONFIRMED -> "ResultConfirmed";
            case RETURNED -> "ResultReturned";
            case EXTENSION_ASKED -> "ExtensionAsked";
            case EXTENSION_GRANTED -> "ExtensionGranted";
            case EXTENSION_REFUSED -> "ExtensionRefused";
            case RECEIVED -> "AssignmentReceived";
            case DECLINED -> "AssignmentDeclined";
            case SUSPENDED -> "AssignmentSuspended";
            case RESUMED -> "AssignmentResumed";
            case WITHDRAWN -> "AssignmentWithdrawn";
            case REASSIGNED -> "AssignmentReassigned";
            case LEAD_RULE_SET -> "LeadRuleSet";
            case DUE_SET -> "CoordinatorDueSet";
            case HANDED -> "AssignmentHandedOver";
            case SUBTASK_ADDED -> "SubtaskAdded";
            case SUBTASK_CHANGED -> "SubtaskChanged";
            case SUBTASK_DONE -> "SubtaskDone";
            case SUBTASK_REOPENED -> "SubtaskReopened";
            case SUBTASK_REMOVED -> "SubtaskRemoved";
            case UNDONE -> "MoveUndone";
            case DIFFICULTY_RAISED -> "WorkHeldUp";
            case INSTRUCTED -> "WorkInstructed";
            case EVENT_ENTERED -> "DeadlineSetByEvent";
            case EVENT_CORRECTED -> "DeadlineCorrectedByEvent";
            case EVENT_TAKEN_BACK -> "DeadlineTakenBack";
        };
    }
}
