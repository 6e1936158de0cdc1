package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.unit.Units;

/** The units' reports of a round. */
@ApplicationScoped
class RoundReports {
    private final ReportRepository reports;
    private final Units units;

    @Inject
    RoundReports(ReportRepository reports, Units units) {
        this.reports = reports;
        this.units = units;
    }

    /** In the order of the organisation. */
    List<ReportRow> rows(Round round, LocalDate today) {
        var names = names(round);
        return inOrder(round, names).stream()
                .map(report -> ReportRow.from(report, names.of(report.unitId()), round.dueOn(), today))
                .toList();
    }

    /** How many units have not sent. */
    long awaited(Round round) {
        return reports.ofRound(round).stream().filter(UnitReport::isAwaited).count();
    }

    UnitNames names(Round round) {
        return UnitNames.of(units.directory(round.agencyId(), BusinessClock.dateOf(round.openedAt())));
    }

    List<UnitReport> inOrder(Round round, UnitNames names) {
        return reports.ofRound(round).stream()
                .sorted(Comparator.comparingInt(report -> names.place(report.unitId())))
                .toList();
    }
}
