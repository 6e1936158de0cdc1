package vn.tiendo.notification.digest;

import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.Role;

/** Somebody who gets a digest by mail.
 *
 * @param units of whose due work they want to hear
 * @param acting in which roles they should have acted on difficulties, and want to hear of it
 * @param notices what else waits to be told in the morning
 */
record Reader(
        UUID accountId, String name, String address, List<UUID> units, List<Role> acting, List<WaitingNotice> notices) {

    boolean hasAnything() {
        return !units.isEmpty() || !acting.isEmpty() || !notices.isEmpty();
    }
}
