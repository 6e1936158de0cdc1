package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.HasVersion;
import vn.tiendo.task.Figures;
import vn.tiendo.task.UnitRef;

/** A unit's report: figures and lines from the system, text from the unit.
 *
 * @param asOf the day the figures are true for: the cut-off, or today while that has not come
 * @param locked whether figures are those taken when the unit sent
 * @param figures of what the unit leads
 * @param coordinating of what it contributes to
 * @param exclusionReason why the unit need not report in this round; null when it must
 * @param onBehalfOf whose report the Office enters; who did stands in the story
 * @param difficulties the unit's own words; until it writes some, what it raised in the system and what was answered
 * @param proposals likewise
 */
public record ReportView(
        UUID id,
        UUID roundId,
        String roundName,
        String request,
        @Nullable UUID planId,
        String planSymbol,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        UnitRef unit,
        ReportState state,
        LocalDate asOf,
        boolean locked,
        Figures figures,
        Figures coordinating,
        List<ReportLine> lines,
        String results,
        String difficulties,
        String proposals,
        String nextSteps,
        @Nullable String returnReason,
        @Nullable Instant submittedAt,
        @Nullable String exclusionReason,
        @Nullable String onBehalfOf,
        List<ReportEvent> story,
        List<ReportMove> moves,
        long version)
        implements HasVersion {

    static ReportView from(
            UnitReport report,
            Round round,
            UnitRef unit,
            Snapshot snapshot,
            RaisedWords raised,
            List<ReportEvent> story,
            List<ReportMove> moves) {
        return new ReportView(
                report.id(),
                round.id(),
                round.name(),
                round.request(),
                round.planId(),
                round.planSymbol(),
                round.periodFrom(),
                round.periodTo(),
                round.dueOn(),
                unit,
                report.state(),
                snapshot.asOf(),
                report.isLocked(),
                snapshot.lead(),
                snapshot.coordinating(),
                snapshot.lines(),
                report.results(),
                report.difficultiesOr(raised),
                report.proposalsOr(raised),
                report.nextSteps(),
                report.returnReason().orElse(null),
                report.submittedAt().orElse(null),
                report.exclusionReason().orElse(null),
                report.onBehalfOf().orElse(null),
                story,
                moves,
                report.version());
    }
}
