package vn.tiendo.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.identity.Scope;

/** Who is told of a change: whoever may read the thing by the rules of its feature, and nobody else. */
final class HearingPolicy {
    private HearingPolicy() {}

    static boolean mayHear(Actor actor, RecordedChange change) {
        return hasScope(actor, change)
                && (actor.agencyId().equals(change.agencyId()) ? isOfAudience(actor, change) : isShared(actor, change));
    }

    private static boolean isOfAudience(Actor actor, RecordedChange change) {
        return switch (change.audience()) {
            case NOBODY -> false;
            case LEADERSHIP -> actor.seesAgency();
            case UNIT -> actor.seesAgency() || isOfUnit(actor, change.unitId());
            case WORK -> actor.seesAgency() || actor.role() == Role.READER || isOfUnit(actor, change.unitId());
            case AGENCY -> true;
        };
    }

    /** A reader holds a position in a unit and reads none of what is not issued. */
    private static boolean isOfUnit(Actor actor, @Nullable UUID unit) {
        return actor.role() != Role.READER && actor.unitId().equals(unit);
    }

    private static boolean isShared(Actor actor, RecordedChange change) {
        return change.isWork() && actor.seesAgency() && change.sharedWith().contains(actor.agencyId());
    }

    /** A delegate or another system is told of what it may read only. */
    private static boolean hasScope(Actor actor, RecordedChange change) {
        return actor.authority().isOwn() || actor.authority().scopes().contains(scopeOf(change));
    }

    private static Scope scopeOf(RecordedChange change) {
        return switch (change.subjectType()) {
            case "plan", "plan-item" -> Scope.PLANS_READ;
            case "report", "report-round" -> Scope.REPORTS_READ;
            default -> Scope.TASKS_READ;
        };
    }
}
