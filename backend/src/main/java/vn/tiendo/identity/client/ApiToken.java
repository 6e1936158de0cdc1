package vn.tiendo.identity.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Ids;

/** One secret of an API client. Only its SHA-256 is kept, so that a copy of the database lets nobody call. */
@Entity
class ApiToken {
    @Id
    private UUID id = Ids.next();

    private UUID apiClientId;
    private byte[] tokenHash;
    private String ending;
    private Instant createdAt;
    private LocalDate expiresOn;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    protected ApiToken() {}

    ApiToken(UUID apiClientId, TokenSecret secret, LocalDate expiresOn, Instant now) {
        this.apiClientId = apiClientId;
        this.tokenHash = secret.hash();
        this.ending = secret.ending();
        this.expiresOn = expiresOn;
        this.createdAt = now;
    }

    /** From here it opens nothing.
     *
     * @return whether it could have until now
     */
    boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    ApiTokenState state(LocalDate today) {
        if (revokedAt != null) {
            return ApiTokenState.REVOKED;
        }
        return expiresOn.isBefore(today) ? ApiTokenState.EXPIRED : ApiTokenState.ACTIVE;
    }

    UUID id() {
        return id;
    }

    String ending() {
        return ending;
    }

    Instant createdAt() {
        return createdAt;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }
}
