package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.Figures;
import vn.tiendo.task.UnitRef;

/** A report as it was approved.
 *
 * @param number from 1
 * @param newest number of the newest version
 * @param reason why it took the place of the one before; empty for the first
 * @param taken when its figures were taken
 * @param asOf the day they are true for
 * @param figures of what the unit leads
 * @param coordinating of what it contributes to
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
        Instant approvedAt) {

    static VersionView from(
            ReportVersion version, UnitReport report, Round round, UnitRef unit, FiguresKind taken, Snapshot snapshot) {
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
                taken,
                snapshot.asOf(),
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
