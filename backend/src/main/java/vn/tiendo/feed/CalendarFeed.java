package vn.tiendo.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.secret.Secret;

/** A link to a calendar, made by somebody in one of their positions. Only the hash of its secret is kept. */
@Entity
class CalendarFeed {
    private static final Duration FETCH_IS_STAMPED = Duration.ofMinutes(1);

    @Id
    private UUID id = Ids.next();

    private UUID agencyId;
    private UUID accountId;
    private UUID positionId;

    @Enumerated(EnumType.STRING)
    private CalendarFeedKind kind;

    private byte[] secretHash;
    private Instant createdAt;
    private @Nullable Instant lastFetchedAt;
    private @Nullable Instant revokedAt;

    protected CalendarFeed() {}

    CalendarFeed(Actor owner, CalendarFeedKind kind, Secret secret, Instant now) {
        this.agencyId = owner.agencyId();
        this.accountId = owner.accountId();
        this.positionId = owner.positionId();
        this.kind = kind;
        this.secretHash = secret.hash();
        this.createdAt = now;
    }

    /** From here the link opens nothing; the second time does nothing. */
    boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    /** Somebody has read it; noted once a minute. */
    void fetched(Instant now) {
        if (lastFetchedAt == null || lastFetchedAt.plus(FETCH_IS_STAMPED).isBefore(now)) {
            lastFetchedAt = now;
        }
    }

    CalendarFeedMade made() {
        return new CalendarFeedMade(agencyId, id, kind);
    }

    CalendarFeedRevoked revoked() {
        return new CalendarFeedRevoked(agencyId, id, kind);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    UUID positionId() {
        return positionId;
    }

    CalendarFeedKind kind() {
        return kind;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant lastFetchedAt() {
        return lastFetchedAt;
    }
}
