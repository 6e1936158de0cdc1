package vn.tiendo.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Ids;

/**
 * One sign-in. Only the SHA-256 of the token is kept, so that a copy of the database opens no session. An update writes
 * only what it changed, so that none undoes a revocation that came between.
 */
@Entity
@DynamicUpdate
class Session {
    static final Duration LIFE = Duration.ofHours(12);
    /** How exactly the last use is known. */
    private static final Duration STAMPED = Duration.ofMinutes(1);

    @Id
    private UUID id = Ids.next();

    private byte[] tokenHash;
    private UUID accountId;
    private UUID positionId;
    private @Nullable UUID delegationId;
    private Instant createdAt;
    private Instant lastSeenAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant secondFactorAt;
    private @Nullable String address;
    private @Nullable String userAgent;

    protected Session() {}

    Session(SessionToken token, Actor actor, Instant now, Caller caller) {
        this.tokenHash = token.hash();
        this.accountId = actor.accountId();
        this.positionId = actor.positionId();
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(LIFE);
        this.address = caller.address();
        this.userAgent = caller.userAgent();
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    @Nullable
    UUID delegationId() {
        return delegationId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    String address() {
        return address;
    }

    @Nullable
    String userAgent() {
        return userAgent;
    }

    boolean hasShownSecondFactor() {
        return secondFactorAt != null;
    }

    boolean isIdle(@Nullable Duration limit, Instant now) {
        return limit != null && lastSeenAt.plus(limit).isBefore(now);
    }

    boolean isToBeStamped(Instant now) {
        return !lastSeenAt.plus(STAMPED).isAfter(now);
    }

    void secondFactorShown(Instant now) {
        secondFactorAt = now;
    }

    /** With more power comes a new token: one that was stolen before is worth nothing. */
    void rotate(SessionToken token) {
        tokenHash = token.hash();
    }

    void actIn(Position position) {
        positionId = position.id();
        delegationId = null;
    }

    /** The own position stays, to fall back to when the delegation ends. */
    void actUnder(UUID delegation) {
        delegationId = delegation;
    }
}
