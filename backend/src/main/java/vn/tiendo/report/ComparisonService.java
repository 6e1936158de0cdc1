package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.report.comparison.Comparison;
import vn.tiendo.report.comparison.ComparisonView;
import vn.tiendo.report.comparison.Side;
import vn.tiendo.shared.time.BusinessClock;

/** Lays two versions of a report beside each other, or a version beside today. */
@ApplicationScoped
class ComparisonService {
    private final ReportRepository reports;
    private final RoundRepository rounds;
    private final VersionRepository versions;
    private final Snapshots snapshots;
    private final CurrentActor current;
    private final BusinessClock clock;

    @Inject
    ComparisonService(
            ReportRepository reports,
            RoundRepository rounds,
            VersionRepository versions,
            Snapshots snapshots,
            CurrentActor current,
            BusinessClock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.versions = versions;
        this.snapshots = snapshots;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    ComparisonView compare(UUID reportId, ComparisonQuery query) {
        var actor = current.require();
        var report = reports.require(reportId, actor.agencyId());
        ReportPolicy.requireReader(actor, report);
        return Comparison.between(side(report, query.from), side(report, query.to));
    }

    /** From the last report of the unit on the same to this one, with the figures that it shows. */
    @Transactional
    Optional<PreviousReportView> previous(UUID reportId) {
        var actor = current.require();
        var report = reports.require(reportId, actor.agencyId());
        ReportPolicy.requireReader(actor, report);
        var round = rounds.require(report.roundId(), report.agencyId());
        return reports.previous(report, round).map(previous -> since(previous, report, round));
    }

    private PreviousReportView since(UnitReport previous, UnitReport report, Round round) {
        var version = versions.require(previous, previous.versions());
        var shown = snapshots.of(round, report);
        var now = new Side(null, shown.snapshot(), shown.until(), texts(report));
        return PreviousReportView.from(
                version,
                rounds.require(previous.roundId(), previous.agencyId()),
                Comparison.between(ofVersion(version), now));
    }

    private Side side(UnitReport report, @Nullable Integer number) {
        return number == null ? today(report) : ofVersion(versions.require(report, number));
    }

    private Side ofVersion(ReportVersion version) {
        var figures = snapshots.figuresOf(version);
        return new Side(
                version.number(),
                snapshots.withLines(figures, version.comments()),
                FiguresMoment.of(figures).until(),
                Map.of(
                        ReportSection.RESULTS, version.results(),
                        ReportSection.DIFFICULTIES, version.difficulties(),
                        ReportSection.PROPOSALS, version.proposals(),
                        ReportSection.NEXT_STEPS, version.nextSteps()));
    }

    /** What stands in the report now, with the figures that it would have today. */
    private Side today(UnitReport report) {
        var round = rounds.require(report.roundId(), report.agencyId());
        var snapshot = snapshots.today(round, report);
        return new Side(null, snapshot, FiguresMoment.until(snapshot.asOf(), clock.now()), texts(report));
    }

    private static Map<ReportSection, String> texts(UnitReport report) {
        var text = report.text();
        return Map.of(
                ReportSection.RESULTS, text.results(),
                ReportSection.DIFFICULTIES, text.difficultiesOr(RaisedWords.NONE),
                ReportSection.PROPOSALS, text.proposalsOr(RaisedWords.NONE),
                ReportSection.NEXT_STEPS, text.nextSteps());
    }
}
