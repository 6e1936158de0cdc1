package vn.tiendo.report;

import java.util.UUID;

/** An approved version of a unit's report as the form within it needs to know it.
 *
 * @param number from 1
 * @param snapshot its figures and lines, which never change
 */
public record FormedVersion(UUID reportId, UUID agencyId, UUID roundId, UUID unitId, int number, Snapshot snapshot) {}
