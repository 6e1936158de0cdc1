package vn.tiendo.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.HasVersion;

/** An account as its administrator sees it.
 *
 * @param email where mails go
 * @param disablement why it is disabled
 * @param mustChangePassword whether the password is a one-time one
 * @param secondFactor whether an authenticator is asked for
 * @param lastActiveAt opened, signed in or enabled again
 * @param positions all that the person holds or held, the oldest first
 */
public record AccountView(
        UUID id,
        String username,
        String displayName,
        @Nullable String email,
        AccountState state,
        @Nullable Instant disabledAt,
        @Nullable Disablement disablement,
        boolean mustChangePassword,
        boolean secondFactor,
        Instant lastActiveAt,
        List<AccountPositionView> positions,
        long version)
        implements HasVersion {

    static AccountView from(Account account, boolean secondFactor, List<AccountPositionView> positions) {
        return new AccountView(
                account.id(),
                account.username(),
                account.displayName(),
                account.email(),
                account.state(),
                account.disabledAt(),
                account.disablement(),
                account.mustChangePassword(),
                secondFactor,
                account.lastActiveAt(),
                positions,
                account.version());
    }
}
