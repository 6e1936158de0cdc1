package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.shared.time.BusinessClock;

/** Lets what was approved before the cut-off go on with the figures of the cut-off, as a version of its own. */
@ApplicationScoped
class FrozenVersions {
    private final ReportRepository reports;
    private final VersionRepository versions;
    private final FiguresRepository figures;
    private final BusinessClock clock;

    @Inject
    FrozenVersions(
            ReportRepository reports, VersionRepository versions, FiguresRepository figures, BusinessClock clock) {
        this.reports = reports;
        this.versions = versions;
        this.figures = figures;
        this.clock = clock;
    }

    void takeFrozen(UUID roundId, LocalDate cutOffOn) {
        var early = versions.newestBeforeFreeze(roundId);
        if (early.isEmpty()) {
            return;
        }
        var ids = early.stream().map(ReportVersion::reportId).toList();
        var frozen = figures.frozen(ids);
        var byId = reports.all(ids);
        var reason = "Lấy số liệu chốt đến hết ngày %s, nội dung giữ nguyên.".formatted(Round.DAY.format(cutOffOn));
        for (ReportVersion version : early) {
            var report = byId.get(version.reportId());
            versions.persist(report.takeFrozen(version, frozen.get(version.reportId()), reason));
            reports.tell(new UnitReportEvent(report.id(), ReportEvent.Kind.FROZEN, null, clock.now(), reason));
        }
    }
}
