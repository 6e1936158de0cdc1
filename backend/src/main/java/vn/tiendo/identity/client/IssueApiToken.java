package vn.tiendo.identity.client;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Asks for another token.
 *
 * @param expiresOn its last day, in Vietnamese time; at most a year ahead
 */
public record IssueApiToken(
        @NotNull(message = "Hãy chọn ngày hết hạn.") LocalDate expiresOn) {}
