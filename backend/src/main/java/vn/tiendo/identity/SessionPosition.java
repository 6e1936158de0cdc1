package vn.tiendo.identity;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A position in which the signed-in person may act today.
 *
 * @param positionId the position; of a delegation, that of the delegator
 * @param delegationId set when somebody else delegated it
 * @param title the position as people say it
 * @param onBehalfOf the name of the one who delegated it
 */
public record SessionPosition(
        UUID positionId,
        @Nullable UUID delegationId,
        Role role,
        String title,
        String unitName,
        String agencyName,
        @Nullable String onBehalfOf) {
    static SessionPosition from(Actor actor, Map<UUID, String> names) {
        return new SessionPosition(
                actor.positionId(),
                actor.authority().delegationId(),
                actor.role(),
                actor.title(),
                names.getOrDefault(actor.unitId(), ""),
                names.getOrDefault(actor.agencyId(), ""),
                actor.authority().onBehalfOf());
    }
}
