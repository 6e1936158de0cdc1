package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.report.regime.Regimes;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.shared.web.Page;
import vn.tiendo.shared.web.PageQuery;

/** The use cases of a round. */
@ApplicationScoped
class RoundService {
    private final RoundRepository rounds;
    private final RoundReports reports;
    private final RoundOpening opening;
    private final Regimes regimes;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Idempotency idempotency;
    private final ReportReminders reminders;
    private final Event<DomainEvent> events;

    @Inject
    RoundService(
            RoundRepository rounds,
            RoundReports reports,
            RoundOpening opening,
            Regimes regimes,
            CurrentActor current,
            BusinessClock clock,
            Idempotency idempotency,
            ReportReminders reminders,
            Event<DomainEvent> events) {
        this.rounds = rounds;
        this.reports = reports;
        this.opening = opening;
        this.regimes = regimes;
        this.current = current;
        this.clock = clock;
        this.idempotency = idempotency;
        this.reminders = reminders;
        this.events = events;
    }

    @Transactional
    Page<RoundRow> list(PageQuery page) {
        var actor = current.require();
        var from = Cursor.decode(page.cursor, 1);
        var read = rounds.newest(actor, from == null ? null : from.id(0), page.limit + 1);
        return Page.cut(read, page.limit, row -> Cursor.of(row.id()), page.total ? rounds.number(actor) : null);
    }

    @Transactional
    RoundView open(@Nullable String key, OpenRound request) {
        var actor = current.require();
        return idempotency.once(
                actor.accountId(),
                "open-round",
                key,
                request,
                RoundView.class,
                () -> view(actor, opened(actor, request)));
    }

    private Round opened(Actor actor, OpenRound request) {
        if (request.regimeId() != null) {
            regimes.requireInForce(actor.agencyId(), request.regimeId());
        }
        if (request.kind() == RoundKind.PERIODIC && rounds.wasOpened(request)) {
            throw new Refused("round-opened", "Đợt báo cáo của kỳ này theo chế độ đã chọn đã được mở.");
        }
        return opening.open(actor, actor.agencyId(), request);
    }

    @Transactional
    RoundView get(UUID id) {
        var actor = current.require();
        return view(actor, rounds.require(id, actor.agencyId()));
    }

    @Transactional
    RoundView close(UUID id, long version) {
        var round = require(id, version);
        events.fire(round.close(clock.now(), reports.awaited(round)));
        return written(round);
    }

    @Transactional
    RoundView reopen(UUID id, long version, ReopenRound request) {
        var round = require(id, version);
        events.fire(round.reopen(request.reason()));
        return written(round);
    }

    /** However often they were reminded before. */
    @Transactional
    RemindedView remind(UUID id) {
        var round = rounds.require(id, current.require().agencyId());
        round.requireOpen();
        return new RemindedView(reminders.remind(round));
    }

    private Round require(UUID id, long version) {
        var round = rounds.requireForChange(id, current.require().agencyId());
        round.requireVersion(version);
        return round;
    }

    /** Written first, so that the view carries the version that the next writer must name. */
    private RoundView written(Round round) {
        rounds.flush();
        return view(current.require(), round);
    }

    /** Whoever need not report in it does not know of it. */
    private RoundView view(Actor actor, Round round) {
        var rows = reports.rows(round, clock.today()).stream()
                .filter(row -> ReportPolicy.maySee(actor, row.unit().id()))
                .toList();
        if (rows.isEmpty()) {
            throw new NotFound("Đợt báo cáo");
        }
        return RoundView.from(
                round, rows, RoundWarnings.of(round, WorkingDays.shipped()), ReportPolicy.moves(actor, round));
    }
}
