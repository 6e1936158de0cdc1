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
 * @param figuresUntil the moment of which the figures are, in words: "hết ngày 31/03/2024", "14 giờ 30 ngày 31/03/2024"
 * @param locked whether text and figures are those that were sent
 * @param frozenAt when the figures were frozen at the cut-off; null before
 * @param roundState whether the round still takes it
 * @param figures of what the unit leads
 * @param coordinating of what it contributes to
 * @param exclusionReason why the unit need not report in this round; null when it must
 * @param onBehalfOf whose report the Office enters; who did stands in the story
 * @param receivedOn on which day it came another way; null when it did not
 * @param marks the places that are to be put right, until the unit sends again
 * @param versions how many were approved; the newest one is counted
 * @param revisionReason why a new version is being written; null while none is
 * @param correctsFigures whether the new version takes its figures anew
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
        LocalDate cutOffOn,
        RoundState roundState,
        LocalDate asOf,
        String figuresUntil,
        boolean locked,
        @Nullable Instant frozenAt,
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
        @Nullable LocalDate receivedOn,
        List<ReportMark> marks,
        int versions,
        @Nullable String revisionReason,
        boolean correctsFigures,
        List<ReportEvent> story,
        List<ReportMove> moves,
        long version)
        implements HasVersion {

    /** The version is that of what people write: figures move until they are frozen. */
    @Override
    public boolean versionCoversAll() {
        return false;
    }

    /** As it was when this version was approved: its figures, its words, and the story until it was sent. */
    ReportView asIn(VersionView approved) {
        return new ReportView(
                id,
                roundId,
                roundName,
                request,
                planId,
                planSymbol,
                periodFrom,
                periodTo,
                dueOn,
                unit,
                ReportState.APPROVED,
                cutOffOn,
                roundState,
                approved.asOf(),
                approved.figuresUntil(),
                true,
                frozenAt,
                approved.figures(),
                approved.coordinating(),
                approved.lines(),
                approved.results(),
                approved.difficulties(),
                approved.proposals(),
                approved.nextSteps(),
                null,
                approved.submittedAt(),
                null,
                approved.onBehalfOf(),
                approved.receivedOn(),
                List.of(),
                versions,
                null,
                false,
                story.stream()
                        .filter(event -> !event.recordedAt().isAfter(approved.submittedAt()))
                        .toList(),
                List.of(),
                version);
    }

    static ReportView from(
            UnitReport report,
            Round round,
            UnitRef unit,
            ShownFigures shown,
            RaisedWords raised,
            List<ReportEvent> story,
            List<ReportMove> moves) {
        var snapshot = shown.snapshot();
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
                round.cutOffOn(),
                round.state(),
                snapshot.asOf(),
                shown.until(),
                report.isLocked(),
                shown.frozenAt(),
                snapshot.lead(),
                snapshot.coordinating(),
                snapshot.lines(),
                report.text().results(),
                report.text().difficultiesOr(raised),
                report.text().proposalsOr(raised),
                report.text().nextSteps(),
                report.returnReason().orElse(null),
                report.submittedAt().orElse(null),
                report.exclusionReason().orElse(null),
                report.onBehalfOf().orElse(null),
                report.receivedOn().orElse(null),
                report.marks(),
                report.versions(),
                report.revisionReason().orElse(null),
                report.correctsFigures(),
                story,
                moves,
                report.version());
    }
}
