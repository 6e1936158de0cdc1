package vn.tiendo.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.shared.web.Page;
import vn.tiendo.unit.PartyRole;
import vn.tiendo.unit.Units;

/** The use cases of a plan. */
@ApplicationScoped
class PlanService {
    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final PlanSearch search;
    private final PlanNumbering numbering;
    private final PlanDirectory directory;
    private final SigningAuthority signing;
    private final Units units;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Idempotency idempotency;
    private final Event<DomainEvent> events;

    @Inject
    PlanService(
            PlanRepository plans,
            PlanItemRepository items,
            PlanSearch search,
            PlanNumbering numbering,
            PlanDirectory directory,
            SigningAuthority signing,
            Units units,
            CurrentActor current,
            BusinessClock clock,
            Idempotency idempotency,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.items = items;
        this.search = search;
        this.numbering = numbering;
        this.directory = directory;
        this.signing = signing;
        this.units = units;
        this.current = current;
        this.clock = clock;
        this.idempotency = idempotency;
        this.events = events;
    }

    @Transactional
    Page<PlanRow> list(PlanFilter filter) {
        return search.page(current.require(), filter);
    }

    @Transactional
    PlanView create(@Nullable String key, CreatePlan request) {
        return idempotency.once(
                current.require().accountId(),
                "plan.create",
                key,
                request,
                PlanView.class,
                () -> view(start(DraftPlan.empty(request))));
    }

    @Transactional
    UUID draftFrom(DraftPlan document) {
        return start(document).id();
    }

    @Transactional
    PlanView get(UUID id) {
        return view(plans.require(current.require(), id));
    }

    @Transactional
    PlanView correct(UUID id, long version, CorrectPlan request) {
        var plan = requireForChange(id, version);
        var changes = plan.correct(request);
        plans.flush();
        if (!changes.isEmpty()) {
            events.fire(new PlanCorrected(plan.agencyId(), id, changes));
        }
        return view(plan);
    }

    @Transactional
    void discard(UUID id, long version) {
        var plan = requireForChange(id, version);
        events.fire(plan.discard());
        items.annexOf(id).rows().reversed().forEach(items::delete);
        items.flush();
        plans.delete(plan);
    }

    @Transactional
    PlanView issue(UUID id, long version, IssuePlan request) {
        var plan = requireForChange(id, version);
        var annex = items.annexOf(id);
        plan.requireIssuable(annex);
        var issued = plan.issue(request, numbering.take(plan, request), annex, clock.today(), clock.now());
        signing.require(plan.agencyId(), request.signer(), request.issuedOn());
        requireSomebodyLeads(plan, annex);
        plans.flush();
        events.fire(issued);
        return view(plan);
    }

    /** A phrase may stand for nobody on the plan's day: an open group, or one whose units do not exist any more. */
    private void requireSomebodyLeads(Plan plan, Annex annex) {
        var organisation = directory.of(plan);
        annex.tasks().stream()
                .filter(row -> Assignees.of(row, organisation).leads().isEmpty())
                .findFirst()
                .ifPresent(row -> {
                    throw new Refused(
                            "lead-stands-for-nobody",
                            "Dòng %s: “%s” chưa chỉ đến đơn vị nào vào ngày ban hành. Hãy chọn đơn vị chủ trì cụ thể."
                                    .formatted(row.path(), row.words(PartyRole.LEAD)));
                });
    }

    private Plan start(DraftPlan document) {
        var agencyId = current.require().agencyId();
        var plan = new Plan(agencyId, document.completedBy(units.agency(agencyId)), clock.now());
        var annex = Annex.of(agencyId, plan.id(), document.items());
        plans.persist(plan);
        plans.flush();
        items.persist(annex.rows());
        items.flush();
        events.fire(new PlanDrafted(
                agencyId,
                plan.id(),
                plan.fullSymbol(),
                plan.title(),
                annex.rows().size()));
        return plan;
    }

    private Plan requireForChange(UUID id, long version) {
        var plan = plans.requireForChange(current.require(), id);
        plan.requireVersion(version);
        return plan;
    }

    private PlanView view(Plan plan) {
        return PlanView.from(plan, items.openCellsOf(plan.id()), PlanPolicy.moves(current.require(), plan));
    }
}
