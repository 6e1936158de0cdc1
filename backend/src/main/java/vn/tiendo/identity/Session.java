package vn.tiendo.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sign-in. Only the SHA-256 of the token is kept, so that a copy of the database opens no session. */
@Entity
class Session {
    static final Duration LIFE = Duration.ofHours(12);

    @Id
    private byte[] tokenHash;

    private UUID accountId;
    private UUID positionId;
    private Instant createdAt;
    private Instant lastSeenAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable String address;
    private @Nullable String userAgent;

    protected Session() {}

    Session(SessionToken token, Actor actor, Instant now, @Nullable String address, @Nullable String userAgent) {
        this.tokenHash = token.hash();
        this.accountId = actor.accountId();
        this.positionId = actor.positionId();
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(LIFE);
        this.address = address;
        this.userAgent = userAgent;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
