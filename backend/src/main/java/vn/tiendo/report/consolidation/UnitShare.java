package vn.tiendo.report.consolidation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.FiguresMoment;
import vn.tiendo.report.ReportState;
import vn.tiendo.task.Figures;
import vn.tiendo.task.UnitRef;

/** A unit's report as the consolidation takes it.
 *
 * @param state as it is counted: approved as soon as a version is, whatever becomes of a later one
 * @param late sent, or still not sent, after the last day
 * @param version number of the version that is counted; null while none is approved
 * @param moment of which those figures are; null while none are
 * @param approved the kept figures of what it leads; null while none is approved
 */
public record UnitShare(
        UUID reportId,
        UnitRef unit,
        ReportState state,
        boolean late,
        @Nullable Integer version,
        @Nullable Figures approved,
        @Nullable FiguresMoment moment,
        String results,
        String difficulties,
        String proposals,
        String nextSteps) {

    /** A report of which nothing is counted. */
    public static UnitShare missing(UUID reportId, UnitRef unit, ReportState state, boolean late) {
        return new UnitShare(reportId, unit, state, late, null, null, null, "", "", "", "");
    }
}
