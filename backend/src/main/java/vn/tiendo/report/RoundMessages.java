package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
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
    private final FiguresRepository figures;
    private final Units units;
    private final CurrentActor current;
    private final BusinessClock clock;

    @Inject
    RoundMessages(
            RoundRepository rounds,
            ReportRepository reports,
            VersionRepository versions,
            Snapshots snapshots,
            FiguresRepository figures,
            Units units,
            CurrentActor current,
            BusinessClock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.versions = versions;
        this.snapshots = snapshots;
        this.figures = figures;
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
        var kept = asOf == null ? snapshots.figuresOf(counted.values()) : kept(round, asOf);
        return reports.ofRound(round).stream()
                .sorted(Comparator.comparingInt(report -> names.place(report.unitId())))
                .map(report -> {
                    var version = counted.get(report.id());
                    var figures = asOf == null ? counts(version, kept) : counts(round, report, asOf, kept);
                    return told(round, report, names.of(report.unitId()), version, figures);
                })
                .toList();
    }

    /** Of the last day of a round what was frozen is told, by the id of the report: however the work is looked at today. */
    private Map<UUID, ReportFigures> kept(Round round, LocalDate asOf) {
        return asOf.equals(round.lastDay()) ? figures.frozen(round) : Map.of();
    }

    private @Nullable Counted counts(Round round, UnitReport report, LocalDate asOf, Map<UUID, ReportFigures> kept) {
        if (report.state() == ReportState.EXCLUDED) {
            return null;
        }
        var frozen = kept.get(report.id());
        if (frozen != null) {
            return Counted.of(frozen);
        }
        var snapshot = snapshots.asOf(round, report, asOf);
        return new Counted(null, snapshot.lead(), snapshot.coordinating());
    }

    private static @Nullable Counted counts(@Nullable ReportVersion version, Map<UUID, ReportFigures> kept) {
        return version == null ? null : Counted.of(Objects.requireNonNull(kept.get(version.figuresId())));
    }

    /** What is told of a unit in numbers.
     *
     * @param moment null where they are counted anew
     */
    private record Counted(@Nullable FiguresMoment moment, Figures lead, Figures coordinating) {
        static Counted of(ReportFigures kept) {
            return new Counted(FiguresMoment.of(kept), kept.lead(), kept.coordinating());
        }
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

    private MessageReport told(
            Round round, UnitReport report, UnitRef unit, @Nullable ReportVersion version, @Nullable Counted figures) {
        return new MessageReport(
                report.id(),
                unit.code(),
                unit.name(),
                report.state(),
                version == null ? 0 : version.number(),
                version == null ? report.submittedAt().orElse(null) : version.submittedAt(),
                version == null ? null : approvedAt(report, version),
                report.isLate(round.dueOn(), clock.today()),
                figures == null ? null : figures.moment(),
                figures == null ? null : figures.lead(),
                figures == null ? null : figures.coordinating(),
                version == null ? null : version.results(),
                version == null ? null : version.difficulties(),
                version == null ? null : version.proposals(),
                version == null ? null : version.nextSteps());
    }

    /** That of its text: nobody approves the figures of the cut-off, and a newer text has none until it is approved. */
    private static @Nullable Instant approvedAt(UnitReport report, ReportVersion version) {
        return version.approvedAt() == null ? report.approvedAt().orElse(null) : version.approvedAt();
    }
}
