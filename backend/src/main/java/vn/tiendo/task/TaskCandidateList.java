package vn.tiendo.task;

import java.util.List;
import java.util.UUID;

/** Tasks that have the words that are looked for: exact ones first, then those of the newest plans.
 *
 * @param total how many were counted
 * @param more whether there may be more than were counted
 */
record TaskCandidateList(List<UUID> tasks, int total, boolean more) {}
