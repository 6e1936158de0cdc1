package vn.tiendo.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signed-in person and the position in which they act.
 *
 * @param step what the session still waits for; until it is READY everything else is refused
 * @param title the position as people say it
 * @param positionId the position whose powers are used; of a delegation, that of the delegator
 * @param delegationId the delegation that is used, when one is
 * @param onBehalfOf the name of the one who delegated
 * @param positions all positions in which the person may act today
 * @param expiresAt when the session ends at the latest
 * @param idleMinutes after how long without use it ends; null means never
 */
public record SessionView(
        UUID accountId,
        String username,
        String displayName,
        SessionStep step,
        Role role,
        String title,
        UUID unitId,
        UUID agencyId,
        UUID positionId,
        @Nullable UUID delegationId,
        @Nullable String onBehalfOf,
        List<SessionPosition> positions,
        Instant expiresAt,
        @Nullable Integer idleMinutes) {

    static SessionView from(OpenSession session, List<SessionPosition> positions) {
        var actor = session.actor();
        return new SessionView(
                actor.accountId(),
                actor.username(),
                actor.name(),
                session.step(),
                actor.role(),
                actor.title(),
                actor.unitId(),
                actor.agencyId(),
                actor.positionId(),
                actor.authority().delegationId(),
                actor.authority().onBehalfOf(),
                positions,
                session.expiresAt(),
                session.idleMinutes());
    }
}
