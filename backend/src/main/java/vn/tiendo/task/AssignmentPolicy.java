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

    /** Those who may read what another agency has given theirs to do. */
    static boolean readsShared(Actor actor) {
        return actor.seesAgency();
    }

    static void requireWorker(Actor actor, Whose whose) {
        if (!works(actor, whose)) {
            throw Refusals.notYourUnit();
        }
    }

    static void requireSubmitter(Actor actor, Whose whose) {
        requireWorker(actor, whose);
        if (!answers(actor, whose)) {
            throw Refusals.headSubmits();
        }
    }

    /** @param ofOffice whether the unit is the Office of the agency */
    static void requireDecider(Actor actor, Whose whose, boolean ofOffice) {
        if (!mayDecide(actor, whose, ofOffice)) {
            throw Refusals.leaderDecides();
        }
    }

    /** What the actor may do with work in this state. */
    static List<AssignmentMove> moves(Actor actor, Whose whose, boolean ofOffice, WorkState state) {
        var moves = EnumSet.noneOf(AssignmentMove.class);
        if (state.isOpen() && works(actor, whose)) {
            moves.addAll(Set.of(AssignmentMove.REPORT_PROGRESS, AssignmentMove.ADD_EVIDENCE));
        }
        if (state.isOpen() && answers(actor, whose)) {
            moves.addAll(Set.of(AssignmentMove.SUBMIT, AssignmentMove.ASK_EXTENSION));
        }
        if (state == WorkState.SUBMITTED && mayDecide(actor, whose, ofOffice)) {
            moves.addAll(Set.of(AssignmentMove.CONFIRM, AssignmentMove.RETURN));
        }
        return List.copyOf(moves);
    }

    /** What another agency gave is the work of the Office that received it. */
    static boolean works(Actor actor, Whose whose) {
        return isOwn(actor, whose) ? actor.worksFor(whose.unitId()) : actor.isOffice();
    }

    static boolean answers(Actor actor, Whose whose) {
        return isOwn(actor, whose) ? actor.answersFor(whose.unitId()) : actor.isOffice();
    }

    /** Only the agency that gave the work decides on it. */
    static boolean mayDecide(Actor actor, Whose whose, boolean ofOffice) {
        return isOwn(actor, whose)
                && (actor.isLeader()
                        || actor.isOffice() && !ofOffice && !actor.unitId().equals(whose.unitId()));
    }

    private static boolean isOwn(Actor actor, Whose whose) {
        return whose.agencyId().equals(actor.agencyId());
    }
}
