package vn.tiendo.urging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;

/** Who does something, and when.
 *
 * @param onBehalfOf whose powers are used, when it is by delegation
 */
record Stamp(Actor by, @Nullable UUID onBehalfOf, Instant at, LocalDate on) {}
