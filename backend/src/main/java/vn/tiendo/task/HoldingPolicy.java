package vn.tiendo.task;

import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.identity.Actor;
import vn.tiendo.unit.PartyRole;

/**
 * Who holds an assignment and whether its clock runs: its unit's people receive it, those who answer for the unit decline
 * it, and whoever decides on its results suspends it, ends it or gives it to another unit.
 */
final class HoldingPolicy {
    private HoldingPolicy() {}

    static void requireDecliner(Actor actor, Whose whose) {
        AssignmentPolicy.requireWorker(actor, whose);
        if (!AssignmentPolicy.answers(actor, whose)) {
            throw Refusals.headSubmits();
        }
    }

    /** What the actor may do with it as it stands. */
    static Set<AssignmentMove> moves(Actor actor, AssignmentHead head) {
        var moves = EnumSet.noneOf(AssignmentMove.class);
        var state = head.line().workState();
        if (state.isOpen() && head.receivedAt() == null && AssignmentPolicy.works(actor, head.whose())) {
            moves.add(AssignmentMove.RECEIVE);
        }
        if (state.isOpen() && AssignmentPolicy.answers(actor, head.whose())) {
            moves.add(AssignmentMove.DECLINE);
        }
        if (AssignmentPolicy.mayDecide(actor, head.whose(), head.ofOffice())) {
            moves.addAll(ofDecider(state));
            if (state.isOpen() && head.line().role() == PartyRole.COORDINATOR) {
                moves.add(AssignmentMove.SET_DUE);
            }
        }
        return moves;
    }

    private static Set<AssignmentMove> ofDecider(WorkState state) {
        return switch (state) {
            case NOT_STARTED, IN_PROGRESS, RETURNED ->
                EnumSet.of(AssignmentMove.SUSPEND, AssignmentMove.WITHDRAW, AssignmentMove.REASSIGN);
            case SUSPENDED -> EnumSet.of(AssignmentMove.RESUME, AssignmentMove.WITHDRAW);
            case DECLINED -> EnumSet.of(AssignmentMove.REASSIGN, AssignmentMove.WITHDRAW);
            case SUBMITTED, DONE, WITHDRAWN -> EnumSet.noneOf(AssignmentMove.class);
        };
    }
}
