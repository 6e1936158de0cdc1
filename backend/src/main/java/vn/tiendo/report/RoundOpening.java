package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.plan.PlanBrief;
import vn.tiendo.plan.PlanState;
import vn.tiendo.plan.Plans;
import vn.tiendo.report.ReportChanged.ReportRequested;
import vn.tiendo.report.form.Forms;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.unit.UnitDirectory;
import vn.tiendo.unit.UnitKind;
import vn.tiendo.unit.Units;

/** Opens a round: one empty report for each unit that must send one. */
@ApplicationScoped
class RoundOpening {
    private final RoundRepository rounds;
    private final ReportRepository reports;
    private final Plans plans;
    private final Units units;
    private final Forms forms;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    RoundOpening(
            RoundRepository rounds,
            ReportRepository reports,
            Plans plans,
            Units units,
            Forms forms,
            BusinessClock clock,
            Event<DomainEvent> events) {
        this.rounds = rounds;
        this.reports = reports;
        this.plans = plans;
        this.units = units;
        this.forms = forms;
        this.clock = clock;
        this.events = events;
    }

    /** @param actor null when the system does it, because the time of a regime has come */
    Round open(@Nullable Actor actor, UUID agencyId, OpenRound request) {
        var plan = request.planId() == null ? null : issued(agencyId, request.planId());
        var round = new Round(agencyId, plan, request, clock.now());
        var unitIds = reportingUnits(units.directory(agencyId, clock.today()), request.unitIds());
        if (actor != null) {
            forms.requireUsable(agencyId, request.formId());
        }
        rounds.persist(round);
        rounds.flush();
        forms.give(agencyId, round.id(), request.formId());
        events.fire(new RoundOpened(round.agencyId(), round.id(), round.planId(), unitIds));
        var asked =
                unitIds.stream().map(unitId -> new UnitReport(round, unitId)).toList();
        reports.persist(asked);
        rounds.flush();
        reports.awaitFreeze(round);
        asked.forEach(report -> ask(actor, report));
        rounds.flush();
        return round;
    }

    private PlanBrief issued(UUID agencyId, UUID planId) {
        var plan = plans.brief(agencyId, planId).orElseThrow(() -> new NotFound("Kế hoạch"));
        if (plan.state() != PlanState.ISSUED) {
            throw new Refused("plan-not-issued", "Kế hoạch chưa ban hành nên chưa có nhiệm vụ để báo cáo.");
        }
        return plan;
    }

    /** Each unit once; the agency itself and bodies outside it do not report to it. */
    private static List<UUID> reportingUnits(UnitDirectory directory, List<UUID> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!mayReport(directory, wanted.get(i))) {
                throw Invalid.field(
                        "unitIds[%d]".formatted(i), "Đơn vị này không thuộc cơ quan hoặc không còn hoạt động.");
            }
        }
        return wanted.stream().distinct().toList();
    }

    private static boolean mayReport(UnitDirectory directory, UUID unitId) {
        return directory.units().stream()
                .filter(unit -> unit.kind() != UnitKind.AGENCY && unit.kind() != UnitKind.EXTERNAL)
                .anyMatch(unit -> unit.id().equals(unitId));
    }

    private void ask(@Nullable Actor actor, UnitReport report) {
        reports.tell(new UnitReportEvent(report.id(), ReportEvent.Kind.OPENED, actor, clock.now(), ""));
        events.fire(new ReportRequested(report.agencyId(), report.id(), report.unitId(), report.roundId()));
    }
}
