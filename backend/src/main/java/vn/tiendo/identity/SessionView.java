package vn.tiendo.identity;

import java.time.Instant;
import java.util.UUID;

/** The signed-in person and the position in which they act.
 *
 * @param title the position as people say it
 * @param expiresAt when the session ends at the latest
 */
public record SessionView(
        UUID accountId,
        String username,
        String displayName,
        Role role,
        String title,
        UUID unitId,
        UUID agencyId,
        Instant expiresAt) {

    static SessionView from(Actor actor, Instant expiresAt) {
        return new SessionView(
                actor.accountId(),
                actor.username(),
                actor.name(),
                actor.role(),
                actor.title(),
                actor.unitId(),
                actor.agencyId(),
                expiresAt);
    }
}
