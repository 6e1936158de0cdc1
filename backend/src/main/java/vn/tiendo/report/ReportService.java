package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.report.form.filling.FillingService;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.unit.Units;

/** The use cases of a unit's report. */
@ApplicationScoped
class ReportService {
    private final ReportRepository reports;
    private final RoundRepository rounds;
    private final VersionRepository versions;
    private final Snapshots snapshots;
    private final FillingService filling;
    private final Units units;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    ReportService(
            ReportRepository reports,
            RoundRepository rounds,
            VersionRepository versions,
            Snapshots snapshots,
            FillingService filling,
            Units units,
            CurrentActor current,
            BusinessClock clock,
            Event<DomainEvent> events) {
        this.reports = reports;
        this.rounds = rounds;
        this.versions = versions;
        this.snapshots = snapshots;
        this.filling = filling;
        this.units = units;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    ReportView get(UUID id) {
        var actor = current.require();
        var report = reports.require(id, actor.agencyId());
        ReportPolicy.requireReader(actor, report);
        return view(actor, report, roundOf(report));
    }

    @Transactional
    ReportView write(UUID id, long version, WriteReport request) {
        var actor = current.require();
        var round = rounds.requireOfReport(id, actor.agencyId());
        var report = reports.require(id, actor.agencyId());
        ReportPolicy.requireWriter(actor, report);
        report.requireVersion(version);
        round.requireOpen();
        snapshots.requireOwnLines(round, report, request);
        events.fire(report.write(request, ReportPolicy.entersFor(actor, report)));
        return view(actor, report, round);
    }

    @Transactional
    ReportView submit(UUID id, long version, @Nullable SubmitReport request) {
        var actor = current.require();
        var round = rounds.requireOfReport(id, actor.agencyId());
        var report = reports.require(id, actor.agencyId());
        ReportPolicy.requireSender(actor, report);
        report.requireVersion(version);
        round.requireOpen();
        report.requireUnlocked();
        filling.requireSeen(report.agencyId(), round.id(), id, request == null ? null : request.formVersion());
        var byOffice = ReportPolicy.entersFor(actor, report);
        events.fire(report.submit(
                snapshots.keepSent(round, report), snapshots.raised(round, report), clock.now(), byOffice));
        tell(actor, report, ReportEvent.Kind.SUBMITTED, byOffice ? behalf(report) : "");
        return view(actor, report, round);
    }

    @Transactional
    ReportView approve(UUID id, long version) {
        var report = inOpenRound(id, version);
        var approved = report.approve(clock.now());
        versions.persist(report.keepVersion(snapshots.sentOf(report)));
        return done(report, approved, ReportEvent.Kind.APPROVED, "");
    }

    /** Whoever was faster has begun it; then there is nothing approved to revise. */
    @Transactional
    ReportView revise(UUID id, ReviseReport request) {
        var actor = current.require();
        var round = rounds.requireOfReport(id, actor.agencyId());
        var report = reports.require(id, actor.agencyId());
        ReportPolicy.requireReviser(actor, report);
        round.requireOpen();
        var revised = report.revise(request);
        return done(report, revised, ReportEvent.Kind.REVISED, revised.reason());
    }

    @Transactional
    ReportView returnForChanges(UUID id, long version, ReturnReport request) {
        var report = inOpenRound(id, version);
        snapshots.requirePlaces(roundOf(report), report, request.places());
        var returned = report.returnForChanges(request.reason(), request.places());
        return done(report, returned, ReportEvent.Kind.RETURNED, returned.reason());
    }

    @Transactional
    ReportView exclude(UUID id, long version, ExcludeReport request) {
        var report = inOpenRound(id, version);
        var excluded = report.exclude(request.reason());
        return done(report, excluded, ReportEvent.Kind.EXCLUDED, excluded.reason());
    }

    @Transactional
    ReportView include(UUID id, long version) {
        var report = inOpenRound(id, version);
        return done(report, report.include(), ReportEvent.Kind.INCLUDED, "");
    }

    @Transactional
    ReportView enterOnBehalf(UUID id, long version, EnterOnBehalf request) {
        var report = inOpenRound(id, version);
        roundOf(report).requireReceived(request.receivedOn(), clock.today());
        var entered = report.enterOnBehalf(request);
        var received = entered.receivedOn() == null ? "" : ", nhận ngày " + Round.DAY.format(entered.receivedOn());
        var words = "%s%s. %s".formatted(behalf(report), received, entered.basis());
        return done(report, entered, ReportEvent.Kind.ENTERED_ON_BEHALF, words);
    }

    /** The round is read first, so that it stays open. */
    private UnitReport inOpenRound(UUID id, long version) {
        var agencyId = current.require().agencyId();
        var round = rounds.requireOfReport(id, agencyId);
        var report = reports.require(id, agencyId);
        report.requireVersion(version);
        round.requireOpen();
        return report;
    }

    private ReportView done(UnitReport report, DomainEvent event, ReportEvent.Kind kind, String words) {
        var actor = current.require();
        events.fire(event);
        tell(actor, report, kind, words);
        return view(actor, report, roundOf(report));
    }

    private static String behalf(UnitReport report) {
        return "Nhập thay " + report.onBehalfOf().orElseThrow();
    }

    private Round roundOf(UnitReport report) {
        return rounds.require(report.roundId(), report.agencyId());
    }

    private void tell(Actor actor, UnitReport report, ReportEvent.Kind kind, String words) {
        reports.tell(new UnitReportEvent(report.id(), kind, actor, clock.now(), words));
    }

    /** Written first, so that the view carries the version that the next writer must name. */
    private ReportView view(Actor actor, UnitReport report, Round round) {
        reports.flush();
        var names = UnitNames.of(units.directory(round.agencyId(), BusinessClock.dateOf(round.openedAt())));
        return ReportView.from(
                report,
                round,
                names.of(report.unitId()),
                snapshots.of(round, report),
                snapshots.raised(round, report),
                reports.story(report),
                ReportPolicy.moves(actor, round, report));
    }
}
