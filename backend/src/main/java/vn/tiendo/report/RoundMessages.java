package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.report.message.ReportMessage;
import vn.tiendo.report.message.ReportMessage.MessageBasis;
import vn.tiendo.report.message.ReportMessage.MessageReport;
import vn.tiendo.report.message.ReportMessage.MessageRound;
import vn.tiendo.report.message.ReportMessage.Sender;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.unit.Units;

/** Rounds as other systems are told of them. */
@ApplicationScoped
class RoundMessages {
    private final RoundRepository rounds;
    private final ReportRepository reports;
    private final Snapshots snapshots;
    private final Units units;
    private final CurrentActor current;
    private final BusinessClock clock;

    @Inject
    RoundMessages(
            RoundRepository rounds,
            ReportRepository reports,
            Snapshots snapshots,
            Units units,
            CurrentActor current,
            BusinessClock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.snapshots = snapshots;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param asOf the day whose figures are wanted, of all units that must report; null for those of approved reports
     * @throws Invalid when that day has not come
     */
    @Transactional
    ReportMessage of(UUID id, @Nullable LocalDate asOf) {
        var today = clock.today();
        if (asOf != null && asOf.isAfter(today)) {
            throw Invalid.field("asOf", "Ngày lấy số liệu không được sau hôm nay.");
        }
        var round = rounds.require(id, current.require().agencyId());
        var agency = units.agency(round.agencyId());
        return new ReportMessage(
                ReportMessage.FORM_VERSION,
                new Sender(agency.name(), agency.symbol()),
                told(round),
                asOf == null ? MessageBasis.APPROVED : MessageBasis.AS_OF,
                asOf == null ? round.asOf(today) : asOf,
                reports(round, asOf));
    }

    private List<MessageReport> reports(Round round, @Nullable LocalDate asOf) {
        var names = UnitNames.of(units.directory(round.agencyId(), BusinessClock.dateOf(round.openedAt())));
        return reports.ofRound(round).stream()
                .sorted(Comparator.comparingInt(report -> names.place(report.unitId())))
                .map(report -> told(round, report, names, figures(round, report, asOf)))
                .toList();
    }

    private @Nullable Snapshot figures(Round round, UnitReport report, @Nullable LocalDate asOf) {
        if (asOf != null && report.state() != ReportState.EXCLUDED) {
            return snapshots.asOf(round, report, asOf);
        }
        return asOf == null && report.state() == ReportState.APPROVED
                ? report.figures().orElseThrow()
                : null;
    }

    private static MessageRound told(Round round) {
        return new MessageRound(
                round.id(),
                round.kind(),
                round.name(),
                round.regimeId(),
                round.planSymbol(),
                round.periodScheme(),
                round.periodFrom(),
                round.periodTo(),
                round.cutOffOn(),
                round.dueOn(),
                round.state(),
                round.version());
    }

    private MessageReport told(Round round, UnitReport report, UnitNames names, @Nullable Snapshot figures) {
        var unit = names.of(report.unitId());
        boolean counts = report.state() == ReportState.APPROVED;
        return new MessageReport(
                report.id(),
                unit.code(),
                unit.name(),
                report.state(),
                counts ? report.version() : 0,
                report.submittedAt().orElse(null),
                report.approvedAt().orElse(null),
                report.isLate(round.dueOn(), clock.today()),
                figures == null ? null : figures.lead(),
                figures == null ? null : figures.coordinating(),
                counts ? report.results() : null,
                counts ? report.difficulties() : null,
                counts ? report.proposals() : null,
                counts ? report.nextSteps() : null);
    }
}
