package vn.tiendo.report;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.report.comparison.ComparisonView;

/** The last report of the unit on the same, with what has changed since.
 *
 * @param number of its newest version
 * @param results what the unit wrote then, and so on
 * @param since from its newest version to the report as it stands
 */
public record PreviousReportView(
        UUID reportId,
        int number,
        String roundName,
        LocalDate periodFrom,
        LocalDate periodTo,
        String results,
        String difficulties,
        String proposals,
        String nextSteps,
        ComparisonView since) {

    static PreviousReportView from(ReportVersion version, Round round, ComparisonView since) {
        return new PreviousReportView(
                version.reportId(),
                version.number(),
                round.name(),
                round.periodFrom(),
                round.periodTo(),
                version.results(),
                version.difficulties(),
                version.proposals(),
                version.nextSteps(),
                since);
    }
}
