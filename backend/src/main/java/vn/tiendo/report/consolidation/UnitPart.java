package vn.tiendo.report.consolidation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.FiguresMoment;
import vn.tiendo.report.ReportState;
import vn.tiendo.task.Figures;
import vn.tiendo.task.UnitRef;

/** A unit's share of a consolidation; without figures while its report is not approved ("chưa báo cáo" is never zero).
 *
 * @param late sent, or still not sent, after the last day
 * @param moment of which the figures are; null without any
 * @param version number of the version that is counted; null while none is approved
 */
public record UnitPart(
        UUID reportId,
        UnitRef unit,
        ReportState state,
        boolean late,
        @Nullable Integer version,
        @Nullable Figures figures,
        @Nullable FiguresMoment moment,
        @Nullable String results,
        @Nullable String difficulties,
        @Nullable String proposals,
        @Nullable String nextSteps) {

    static UnitPart from(UnitShare share) {
        var approved = share.approved();
        if (approved == null) {
            return new UnitPart(
                    share.reportId(),
                    share.unit(),
                    share.state(),
                    share.late(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return new UnitPart(
                share.reportId(),
                share.unit(),
                share.state(),
                share.late(),
                share.version(),
                approved,
                share.moment(),
                share.results(),
                share.difficulties(),
                share.proposals(),
                share.nextSteps());
    }
}
