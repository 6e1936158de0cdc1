package vn.tiendo.identity.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Role;

/** A system that may call, as a line of a list.
 *
 * @param activeTokens how many tokens it may show now
 * @param lastUsedAt when one of its tokens was last shown, to the minute
 */
public record ApiClientRow(
        UUID id,
        String clientId,
        String name,
        Role role,
        UUID unitId,
        LocalDate expiresOn,
        boolean disabled,
        int activeTokens,
        @Nullable Instant lastUsedAt) {}
