package vn.tiendo.plan;

import java.util.List;
import vn.tiendo.identity.Actor;

/** Who may know of a plan and what they may do with it. */
final class PlanPolicy {
    private PlanPolicy() {}

    /** A draft is known to those who prepare, sign or keep order; to everybody else it does not exist yet. */
    static boolean maySeeDrafts(Actor actor) {
        return actor.seesAgency();
    }

    static boolean maySee(Actor actor, Plan plan) {
        return plan.agencyId().equals(actor.agencyId()) && (plan.isIssued() || maySeeDrafts(actor));
    }

    static List<PlanMove> moves(Actor actor, Plan plan) {
        if (plan.isIssued()) {
            return List.of();
        }
        return switch (actor.role()) {
            case OFFICE -> List.of(PlanMove.CORRECT, PlanMove.ISSUE, PlanMove.DISCARD);
            case LEADER -> List.of(PlanMove.ISSUE);
            case ADMINISTRATOR, UNIT_HEAD, OFFICER, EDITOR, READER -> List.of();
        };
    }
}
