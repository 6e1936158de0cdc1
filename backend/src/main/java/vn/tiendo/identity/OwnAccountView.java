package vn.tiendo.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account of the signed-in person.
 *
 * @param email where mails go; null while there is no address
 * @param passwordChangedAt null for somebody who signs in elsewhere
 * @param secondFactorSince since when an authenticator is asked for; null while there is none
 * @param secondFactorRequired whether the role in which the person acts requires one
 * @param recoveryCodesLeft how many codes for a lost authenticator are still good
 * @param shortestPassword how many characters a new password needs at least
 */
public record OwnAccountView(
        UUID id,
        String username,
        String displayName,
        @Nullable String email,
        @Nullable Instant passwordChangedAt,
        @Nullable Instant secondFactorSince,
        boolean secondFactorRequired,
        int recoveryCodesLeft,
        int shortestPassword) {}
