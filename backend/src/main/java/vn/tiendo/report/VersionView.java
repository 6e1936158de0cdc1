package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.Figures;
import vn.tiendo.task.UnitRef;

/** A report as it was approved, or as it went on from there with the figures of the cut-off.
 *
 * @param number from 1
 * @param newest number of the newest version
 * @param reason why it took the place of the one before; empty for the first
 * @param taken when its figures were taken
 * @param asOf the day they are true for
 * @param figuresUntil the moment of which they are, in words: "hết ngày 31/03/2024"
 * @param figures of what the unit leads
 * @param coordinating of what it contributes to
 * @param approvedAt null when the program took the figures of the cut-off for the text of the version before
 */
public record VersionView(
        UUID reportId,
        int number,
        int newest,
        String reason,
        UUID roundId,
        String roundName,
        @Nullable UUID planId,
        String planSymbol,
        LocalDate periodFrom,
        LocalDate periodTo,
        UnitRef unit,
        FiguresKind taken,
        LocalDate asOf,
        String figuresUntil,
        Figures figures,
        Figures coordinating,
        List<ReportLine> lines,
        String results,
        String difficulties,
        String proposals,
        String nextSteps,
        @Nullable String onBehalfOf,
        @Nullable LocalDate receivedOn,
        Instant submittedAt,
        @Nullable Instant approvedAt) {

    static VersionView from(
            ReportVersion version,
            UnitReport report,
            Round round,
            UnitRef unit,
            FiguresMoment moment,
            Snapshot snapshot) {
        return new VersionView(
                report.id(),
                version.number(),
                report.versions(),
                version.reason(),
                round.id(),
                round.name(),
                round.planId(),
                round.planSymbol(),
                round.periodFrom(),
                round.periodTo(),
                unit,
                moment.taken(),
                snapshot.asOf(),
                moment.until(),
                snapshot.lead(),
                snapshot.coordinating(),
                snapshot.lines(),
                version.results(),
                version.difficulties(),
                version.proposals(),
                version.nextSteps(),
                version.onBehalfOf(),
                version.receivedOn(),
                version.submittedAt(),
                version.approvedAt());
    }
}
