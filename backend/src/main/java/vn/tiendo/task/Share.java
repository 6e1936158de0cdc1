package vn.tiendo.task;

import java.util.UUID;
import vn.tiendo.unit.PartyRole;

/** A unit that takes part in a task.
 *
 * @param ordinal its place among those named; the first of the leads answers
 */
record Share(UUID unitId, PartyRole role, int ordinal) {}
