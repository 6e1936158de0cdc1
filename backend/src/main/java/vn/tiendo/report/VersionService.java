package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.unit.Units;

/** What was approved of a report, version by version. */
@ApplicationScoped
class VersionService {
    private final ReportRepository reports;
    private final RoundRepository rounds;
    private final VersionRepository versions;
    private final Snapshots snapshots;
    private final Units units;
    private final CurrentActor current;

    @Inject
    VersionService(
            ReportRepository reports,
            RoundRepository rounds,
            VersionRepository versions,
            Snapshots snapshots,
            Units units,
            CurrentActor current) {
        this.reports = reports;
        this.rounds = rounds;
        this.versions = versions;
        this.snapshots = snapshots;
        this.units = units;
        this.current = current;
    }

    @Transactional
    List<VersionRow> list(UUID reportId) {
        return versions.rows(readable(reportId));
    }

    @Transactional
    VersionView get(UUID reportId, int number) {
        var report = readable(reportId);
        var round = rounds.require(report.roundId(), report.agencyId());
        var version = versions.require(report, number);
        var names = UnitNames.of(units.directory(round.agencyId(), BusinessClock.dateOf(round.openedAt())));
        var figures = snapshots.figuresOf(version);
        return VersionView.from(
                version,
                report,
                round,
                names.of(report.unitId()),
                FiguresMoment.of(figures),
                snapshots.withLines(figures, version.comments()));
    }

    private UnitReport readable(UUID reportId) {
        var actor = current.require();
        var report = reports.require(reportId, actor.agencyId());
        ReportPolicy.requireReader(actor, report);
        return report;
    }
}
