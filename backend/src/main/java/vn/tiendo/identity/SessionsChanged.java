package vn.tiendo.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was known of sessions no longer holds: on this replica or, as it has heard, on another.
 *
 * @param accountId whose sessions; null for those of everybody
 */
public record SessionsChanged(@Nullable UUID accountId) {
    /** Whether it is about the sessions of this account. */
    public boolean concerns(UUID account) {
        return accountId == null || accountId.equals(account);
    }
}
