package vn.tiendo.notification.digest;

import java.util.List;
import java.util.UUID;

/** Somebody who gets a digest by mail.
 *
 * @param units of whose due work they want to hear
 * @param notices what else waits to be told in the morning
 */
record Reader(UUID accountId, String name, String address, List<UUID> units, List<WaitingNotice> notices) {

    boolean hasAnything() {
        return !units.isEmpty() || !notices.isEmpty();
    }
}
