package vn.tiendo.identity;

import java.util.List;
import java.util.UUID;

/** An account as a line of a list.
 *
 * @param positions all that the person holds or held, the oldest first
 */
public record AccountRow(
        UUID id, String username, String displayName, AccountState state, List<AccountPositionView> positions) {

    AccountRow with(List<AccountPositionView> held) {
        return new AccountRow(id, username, displayName, state, held);
    }
}
