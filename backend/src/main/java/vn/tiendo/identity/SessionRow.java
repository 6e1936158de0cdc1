package vn.tiendo.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as its owner sees it.
 *
 * @param device browser and system in words
 * @param address from where it was opened
 * @param lastSeenAt when it was last used, to the minute
 * @param current whether it is the one that asks
 */
public record SessionRow(
        UUID id,
        String device,
        @Nullable String address,
        Instant createdAt,
        Instant lastSeenAt,
        Instant expiresAt,
        boolean current) {
    static SessionRow from(Session session, UUID current) {
        return new SessionRow(
                session.id(),
                DeviceWords.of(session.userAgent()),
                session.address(),
                session.createdAt(),
                session.lastSeenAt(),
                session.expiresAt(),
                session.id().equals(current));
    }
}
