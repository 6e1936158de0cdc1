package vn.tiendo.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.UnitRef;

/** A unit's report as the form within it needs to know it.
 *
 * @param snapshot the figures and lines that were locked, or those of now
 * @param writable whether the actor may write into it now
 * @param onBehalfOf whose report the actor enters; null when it is the unit itself that writes
 */
public record FormedReport(
        UUID id,
        UUID agencyId,
        UUID roundId,
        String roundName,
        UnitRef unit,
        ReportState state,
        Snapshot snapshot,
        boolean writable,
        @Nullable String onBehalfOf) {}
