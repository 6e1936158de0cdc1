package vn.tiendo.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody to whom an assignment was handed.
 *
 * @param takenBy the event that took it from them again; null while they have it
 */
record Officer(UUID accountId, UUID handedBy, @Nullable UUID takenBy) {}
