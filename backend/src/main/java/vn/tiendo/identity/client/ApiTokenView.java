package vn.tiendo.identity.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be known of a token; never the secret.
 *
 * @param ending the last four characters, by which people tell tokens apart
 * @param expiresOn its last day, in Vietnamese time
 * @param lastUsedAt to the minute; null when it never was
 */
public record ApiTokenView(
        UUID id,
        String ending,
        ApiTokenState state,
        Instant createdAt,
        LocalDate expiresOn,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    static ApiTokenView from(ApiToken token, LocalDate today) {
        return new ApiTokenView(
                token.id(),
                token.ending(),
                token.state(today),
                token.createdAt(),
                token.expiresOn(),
                token.lastUsedAt(),
                token.revokedAt());
    }
}
