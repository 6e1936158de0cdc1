package vn.tiendo.report.consolidation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.ReportState;
import vn.tiendo.task.Figures;
import vn.tiendo.task.UnitRef;

/** A unit's report as the consolidation takes it.
 *
 * @param late sent, or still not sent, after the last day
 * @param approved the locked figures of what it leads; null while it is not approved
 */
public record UnitShare(
        UUID reportId,
        UnitRef unit,
        ReportState state,
        boolean late,
        @Nullable Figures approved,
        String results,
        String difficulties,
        String proposals,
        String nextSteps) {}
