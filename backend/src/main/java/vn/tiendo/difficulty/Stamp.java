package vn.tiendo.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.identity.Actor;

/** Who does something, and when.
 *
 * @param on the business date of {@code at}
 */
record Stamp(Actor by, Instant at, LocalDate on) {}
