package vn.tiendo.report;

import java.util.UUID;

/** How much of a unit's work changed after the cut-off of a round.
 *
 * @param assignments how many of its assignments
 */
public record LaterCount(UUID reportId, UUID unitId, int assignments) {}
