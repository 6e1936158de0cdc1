package vn.tiendo.identity.delegation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Role;

/** A position whose powers may be lent, as identity keeps it.
 *
 * @param accountId who holds it
 */
record LentPosition(
        UUID id, UUID accountId, Role role, @Nullable LocalDate validTo) {}
