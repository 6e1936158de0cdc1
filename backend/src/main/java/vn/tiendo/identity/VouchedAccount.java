package vn.tiendo.identity;

import java.util.UUID;

/** An account, as somebody who vouches for people may know it.
 *
 * @param usable a person's and not disabled
 */
public record VouchedAccount(UUID id, UUID agencyId, String username, boolean usable) {
    static VouchedAccount from(Account account) {
        return new VouchedAccount(
                account.id(),
                account.agencyId(),
                account.username(),
                account.isPerson() && account.disablement() == null);
    }
}
