package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.tiendo.task.Figures;
import vn.tiendo.task.UnitRef;
import vn.tiendo.unit.Units;

/** Rounds as other systems are told of them. */
@ApplicationScoped
class RoundMessages {
    private final RoundRepository rounds;
    private final ReportRepository reports;
    private final VersionRepository versions;
    private final Snapshots snapshots;
    private final Units units;
    private final CurrentActor current;
    private final BusinessClock clock;

    @Inject
    RoundMessages(
            RoundRepository rounds,
            ReportRepository reports,
            VersionRepository versions,
            Snapshots snapshots,
            Units units,
            CurrentActor current,
            BusinessClock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.versions = versions;
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
        var counted = versions.newest(round);
        var kept = snapshots.figuresOf(counted.values());
        return reports.ofRound(round).stream()
                .sorted(Comparator.comparingInt(report -> names.place(report.unitId())))
                .map(report -> {
                    var version = counted.get(report.id());
                    var figures = asOf == null ? counts(version, kept) : counts(round, report, asOf);
                    return told(round, report, names.of(report.unitId()), version, figures);
                })
                .toList();
    }

    private @Nullable Counted counts(Round round, UnitReport report, LocalDate asOf) {
        if (report.state() == ReportState.EXCLUDED) {
            return null;
        }
        var snapshot = snapshots.asOf(round, report, asOf);
        return new Counted(snapshot.lead(), snapshot.coordinating());
    }

    private static @Nullable Counted counts(@Nullable ReportVersion version, Map<UUID, ReportFigures> kept) {
        if (version == null) {
            return null;
        }
        var figures = Objects.requireNonNull(kept.get(version.figuresId()));
        return new Counted(figures.lead(), figures.coordinating());
    }

    /** What is told of a unit in numbers. */
    private record Counted(Figures lead, Figures coordinating) {}

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

    private MessageReport told(
            Round round, UnitReport report, UnitRef unit, @Nullable ReportVersion version, @Nullable Counted figures) {
        return new MessageReport(
                report.id(),
                unit.code(),
                unit.name(),
                report.state(),
                version == null ? 0 : version.number(),
                report.submittedAt().orElse(null),
                report.approvedAt().orElse(null),
                report.isLate(round.dueOn(), clock.today()),
                figures == null ? null : figures.lead(),
                figures == null ? null : figures.coordinating(),
                version == null ? null : version.results(),
                version == null ? null : version.difficulties(),
                version == null ? null : version.proposals(),
                version == null ? null : version.nextSteps());
    }
}
