package vn.tiendo.report.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.plan.PlanBrief;
import vn.tiendo.plan.PlanState;
import vn.tiendo.plan.Plans;
import vn.tiendo.report.form.Forms;
import vn.tiendo.report.regime.RegimeChanged.RegimeDiscarded;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.shared.web.Page;
import vn.tiendo.task.UnitRef;

/** The use cases of a regime. */
@ApplicationScoped
class RegimeService {
    private final RegimeRepository regimes;
    private final RegimeUnits units;
    private final Plans plans;
    private final Forms forms;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Idempotency idempotency;
    private final Event<DomainEvent> events;

    @Inject
    RegimeService(
            RegimeRepository regimes,
            RegimeUnits units,
            Plans plans,
            Forms forms,
            CurrentActor current,
            BusinessClock clock,
            Idempotency idempotency,
            Event<DomainEvent> events) {
        this.regimes = regimes;
        this.units = units;
        this.plans = plans;
        this.forms = forms;
        this.current = current;
        this.clock = clock;
        this.idempotency = idempotency;
        this.events = events;
    }

    @Transactional
    Page<RegimeRow> list(RegimeFilter filter) {
        var agencyId = current.require().agencyId();
        var from = Cursor.decode(filter.cursor, 1);
        var read = regimes.newest(agencyId, filter.state, from == null ? null : from.id(0), filter.limit + 1).stream()
                .map(regime -> RegimeRow.from(regime, next(regime)))
                .toList();
        return Page.cut(
                read,
                filter.limit,
                row -> Cursor.of(row.id()),
                filter.total ? regimes.number(agencyId, filter.state) : null);
    }

    @Transactional
    RegimeView get(UUID id) {
        return view(require(id));
    }

    @Transactional
    RegimeView draft(@Nullable String key, RegimeContent content) {
        var actor = current.require();
        return idempotency.once(actor.accountId(), "draftRegime", key, content, RegimeView.class, () -> {
            requireKnown(content);
            forms.requireUsable(actor.agencyId(), content.formId());
            var regime = new Regime(actor.agencyId(), content);
            regimes.persist(regime);
            events.fire(regime.drafted());
            return view(regime);
        });
    }

    @Transactional
    RegimeView write(UUID id, long version, RegimeContent content) {
        var regime = require(id, version);
        requireKnown(content);
        requireFormUsable(regime, content);
        events.fire(regime.write(content, units.names(regime.agencyId(), clock.today())));
        return view(regime);
    }

    @Transactional
    RegimeView activate(UUID id, long version) {
        var regime = require(id, version);
        events.fire(regime.activate(clock.today()));
        return view(regime);
    }

    @Transactional
    RegimeView stop(UUID id, long version, StopRegime request) {
        var regime = require(id, version);
        events.fire(regime.stop(request.reason()));
        return view(regime);
    }

    @Transactional
    void discard(UUID id, long version) {
        var regime = require(id, version);
        regime.requireDraft();
        regimes.delete(regime);
        events.fire(new RegimeDiscarded(regime.agencyId(), id, regime.content().name()));
    }

    private Regime require(UUID id) {
        return regimes.require(id, current.require().agencyId());
    }

    private Regime require(UUID id, long version) {
        var regime = require(id);
        regime.requireVersion(version);
        return regime;
    }

    private void requireKnown(RegimeContent content) {
        units.requireKnown(current.require().agencyId(), content, clock.today());
        if (content.planId() != null && plan(content.planId()) == null) {
            throw Invalid.field("planId", "Kế hoạch này chưa ban hành hoặc không có trong cơ quan.");
        }
    }

    /** A regime goes on with a form that is offered no more. */
    private void requireFormUsable(Regime regime, RegimeContent content) {
        if (!Objects.equals(content.formId(), regime.content().formId())) {
            forms.requireUsable(regime.agencyId(), content.formId());
        }
    }

    private @Nullable PlanBrief plan(UUID id) {
        return plans.brief(id).filter(plan -> plan.state() == PlanState.ISSUED).orElse(null);
    }

    private @Nullable ComingPeriod next(Regime regime) {
        return regime.state() == RegimeState.ACTIVE
                ? calendar(regime).coming(clock.today()).stream().findFirst().orElse(null)
                : null;
    }

    /** Written first, so that the view carries the version that the next writer must name. */
    private RegimeView view(Regime regime) {
        regimes.flush();
        var content = regime.content();
        var plan = content.planId() == null ? null : plan(content.planId());
        return new RegimeView(
                regime.id(),
                regime.state(),
                content,
                plan == null ? null : plan.fullSymbol(),
                units.of(regime.agencyId(), content, clock.today()).stream()
                        .map(unit -> new UnitRef(unit.id(), unit.code(), unit.name()))
                        .toList(),
                RegimeCheck.missing(content),
                calendar(regime).coming(clock.today()),
                RegimePolicy.moves(current.require(), regime),
                regime.version());
    }

    private static RegimeCalendar calendar(Regime regime) {
        return new RegimeCalendar(regime.content(), WorkingDays.shipped());
    }
}
