package vn.tiendo.report.consolidation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.Snapshot;
import vn.tiendo.task.UnitRef;

/** A unit's report as the consolidation takes it.
 *
 * @param approved its locked figures and lines; null while it is not approved
 */
public record UnitShare(
        UUID reportId,
        UnitRef unit,
        ReportState state,
        @Nullable Snapshot approved,
        String results,
        String difficulties,
        String proposals,
        String nextSteps) {}
