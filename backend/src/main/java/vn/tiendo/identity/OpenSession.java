package vn.tiendo.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session that is valid now.
 *
 * @param step what it still waits for
 * @param expiresAt when it ends at the latest
 * @param idleMinutes after how long without use it ends; null means never
 */
record OpenSession(
        UUID id,
        Actor actor,
        SessionStep step,
        Instant expiresAt,
        @Nullable Integer idleMinutes) {
    /** Whose session it is. */
    UUID accountId() {
        return actor.accountId();
    }
}
