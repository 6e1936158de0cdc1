package vn.tiendo.identity.delegation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.problem.Forbidden;
import vn.tiendo.shared.problem.Refused;

/**
 * Who may see, give and take back a delegation. Leaders, heads of units and the Office lend their own powers; an
 * administrator enters what a document orders. That the one who acts does so in person is seen to by the scopes.
 */
final class DelegationPolicy {
    private static final Set<Role> GIVERS = EnumSet.of(Role.OFFICE, Role.LEADER, Role.UNIT_HEAD);

    private DelegationPolicy() {}

    /** Whoever sees the agency sees all, because they meet the signatures; others what concerns them. */
    static boolean seesAll(Actor actor) {
        return actor.seesAgency();
    }

    static void requireGiver(Actor actor, LentPosition position) {
        if (position.role() == Role.ADMINISTRATOR) {
            throw new Refused(
                    "administration-not-delegable",
                    "Quyền quản trị không ủy quyền được. Hãy giao vị trí quản trị cho người đó.");
        }
        boolean own = position.accountId().equals(actor.accountId());
        if (own && GIVERS.contains(position.role()) || actor.role() == Role.ADMINISTRATOR) {
            return;
        }
        throw new Forbidden(
                "not-your-position",
                "Chỉ lãnh đạo, thủ trưởng đơn vị, Văn phòng ủy quyền vị trí của mình; người khác nhờ quản trị nhập theo văn bản.");
    }

    static boolean mayRevoke(Actor actor, UUID delegatorAccountId) {
        return actor.role() == Role.ADMINISTRATOR || actor.accountId().equals(delegatorAccountId);
    }

    static void requireRevoker(Actor actor, UUID delegatorAccountId) {
        if (!mayRevoke(actor, delegatorAccountId)) {
            throw new Forbidden("not-your-delegation", "Chỉ người đã ủy quyền hoặc quản trị mới thu hồi được.");
        }
    }

    static List<DelegationMove> moves(Actor actor, UUID delegatorAccountId, DelegationState state) {
        boolean open = state == DelegationState.ACTIVE || state == DelegationState.UPCOMING;
        return open && mayRevoke(actor, delegatorAccountId) ? List.of(DelegationMove.REVOKE) : List.of();
    }
}
