package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import vn.tiendo.identity.CurrentActor;

/** Approved versions of units' reports as the forms within them ask for them. */
@ApplicationScoped
public class FormedVersions {
    /** Versions whose lines are read at once: of thousands of units not all have a place in memory. */
    private static final int AT_ONCE = 50;

    private final ReportRepository reports;
    private final RoundRepository rounds;
    private final VersionRepository versions;
    private final Snapshots snapshots;
    private final CurrentActor current;

    @Inject
    FormedVersions(
            ReportRepository reports,
            RoundRepository rounds,
            VersionRepository versions,
            Snapshots snapshots,
            CurrentActor current) {
        this.reports = reports;
        this.rounds = rounds;
        this.versions = versions;
        this.snapshots = snapshots;
        this.current = current;
    }

    /** For whoever may read the report. */
    @Transactional
    public FormedVersion toRead(UUID reportId, int number) {
        var actor = current.require();
        var report = reports.require(reportId, actor.agencyId());
        ReportPolicy.requireReader(actor, report);
        return of(report, number);
    }

    /** What was approved last of a report; nobody's right is asked for. */
    @Transactional
    public FormedVersion newest(UUID reportId) {
        var report = Objects.requireNonNull(reports.findById(reportId));
        return of(report, report.versions());
    }

    /** The newest versions of a round's reports that are later than those that are known; nobody's right is asked for.
     *
     * @param known numbers of versions, by report; others are left out
     */
    @Transactional
    public void later(UUID roundId, Map<UUID, Integer> known, Consumer<FormedVersion> use) {
        var round = Objects.requireNonNull(rounds.findById(roundId));
        var later = versions.newest(round).values().stream()
                .filter(version -> version.number() > known.getOrDefault(version.reportId(), version.number()))
                .toList();
        for (int from = 0; from < later.size(); from += AT_ONCE) {
            of(later.subList(from, Math.min(from + AT_ONCE, later.size()))).forEach(use);
        }
    }

    private FormedVersion of(UnitReport report, int number) {
        return of(List.of(versions.require(report, number))).getFirst();
    }

    private List<FormedVersion> of(List<ReportVersion> some) {
        var figures = snapshots.figuresOf(some);
        var lines = snapshots.linesOf(some);
        var byId = reports.all(some.stream().map(ReportVersion::reportId).toList());
        var formed = new ArrayList<FormedVersion>();
        for (var version : some) {
            var report = Objects.requireNonNull(byId.get(version.reportId()));
            var kept = Objects.requireNonNull(figures.get(version.figuresId()));
            formed.add(new FormedVersion(
                    report.id(),
                    report.agencyId(),
                    report.roundId(),
                    report.unitId(),
                    version.number(),
                    new Snapshot(
                            kept.asOf(),
                            kept.lead(),
                            kept.coordinating(),
                            lines.getOrDefault(report.id(), List.of()))));
        }
        return formed;
    }
}
