package vn.tiendo.notification.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail that has not been sent, for the administrator; what it says is the reader's own.
 *
 * @param recipient whose mail it is
 * @param attempts how often it was tried
 * @param lastError what the mail server said; null before the first try
 */
public record MailRow(
        UUID id,
        String recipient,
        String address,
        MailKind kind,
        MailState state,
        Instant createdAt,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant nextAttemptAt) {}
