package vn.tiendo.task;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;

/**
 * Who may do what. A unit's people work on its assignments, those who answer for it submit, and the Office decides;
 * what the Office itself does is decided by a leader, so that nobody confirms their own work.
 */
final class AssignmentPolicy {
    private AssignmentPolicy() {}

    /**
     * The only unit whose work the actor reads in lists and figures; null for all of the agency. A unit's own people read
     * what their unit takes part in, everybody else who has a position what the agency has issued.
     */
    static @Nullable UUID onlyUnit(Actor actor) {
        return switch (actor.role()) {
            case ADMINISTRATOR, OFFICE, LEADER, READER -> null;
            case UNIT_HEAD, OFFICER, EDITOR -> actor.unitId();
        };
    }

    static void requireWorker(Actor actor, UUID unitId) {
        if (!actor.worksFor(unitId)) {
            throw Refusals.notYourUnit();
        }
    }

    static void requireSubmitter(Actor actor, UUID unitId) {
        requireWorker(actor, unitId);
        if (!actor.answersFor(unitId)) {
            throw Refusals.headSubmits();
        }
    }

    /** @param ofOffice whether the unit is the Office of the agency */
    static void requireDecider(Actor actor, UUID unitId, boolean ofOffice) {
        if (!mayDecide(actor, unitId, ofOffice)) {
            throw Refusals.leaderDecides();
        }
    }

    /** What the actor may do with work in this state. */
    static List<AssignmentMove> moves(Actor actor, UUID unitId, boolean ofOffice, WorkState state) {
        var moves = EnumSet.noneOf(AssignmentMove.class);
        if (state.isOpen() && actor.worksFor(unitId)) {
            moves.addAll(Set.of(AssignmentMove.REPORT_PROGRESS, AssignmentMove.ADD_EVIDENCE));
        }
        if (state.isOpen() && actor.answersFor(unitId)) {
            moves.add(AssignmentMove.SUBMIT);
        }
        if (state == WorkState.SUBMITTED && mayDecide(actor, unitId, ofOffice)) {
            moves.addAll(Set.of(AssignmentMove.CONFIRM, AssignmentMove.RETURN));
        }
        return List.copyOf(moves);
    }

    private static boolean mayDecide(Actor actor, UUID unitId, boolean ofOffice) {
        return actor.isLeader()
                || actor.isOffice() && !ofOffice && !actor.unitId().equals(unitId);
    }
}
