package vn.tiendo.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.shared.web.Page;

/** The use cases of the rows of an annex. */
@ApplicationScoped
class PlanItemService {
    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final PlanDirectory directory;
    private final DeadlineSettings settings;
    private final CurrentActor current;
    private final Idempotency idempotency;
    private final Event<DomainEvent> events;

    @Inject
    PlanItemService(
            PlanRepository plans,
            PlanItemRepository items,
            PlanDirectory directory,
            DeadlineSettings settings,
            CurrentActor current,
            Idempotency idempotency,
            Event<DomainEvent> events) {
        this.plans = plans;
        this.items = items;
        this.directory = directory;
        this.settings = settings;
        this.current = current;
        this.idempotency = idempotency;
        this.events = events;
    }

    @Transactional
    Page<PlanItemView> list(UUID planId) {
        var plan = plans.require(current.require(), planId);
        var annex = items.annexOf(planId);
        var names = directory.namesOf(plan);
        return Page.whole(annex.rows().stream()
                .map(row -> PlanItemView.from(row, annex, names))
                .toList());
    }

    @Transactional
    PlanItemView add(UUID planId, @Nullable String key, AddItem request) {
        return idempotency.once(
                current.require().accountId(),
                "plan-item.add:" + planId,
                key,
                request,
                PlanItemView.class,
                () -> add(planId, request));
    }

    private PlanItemView add(UUID planId, AddItem request) {
        var plan = requireDraft(planId);
        var annex = items.annexOf(planId);
        var names = directory.namesOf(plan);
        var row = new PlanItem(plan.agencyId(), planId, request.understood(names, deadlinesOf(plan)));
        annex.add(row, request.parentId(), request.afterId());
        items.persist(row);
        events.fire(new PlanItemAdded(plan.agencyId(), row.id(), planId, row.path(), row.kind(), row.content()));
        return changed(plan, row, annex, names);
    }

    @Transactional
    PlanItemView correct(UUID planId, UUID itemId, long version, CorrectItem request) {
        var plan = requireDraft(planId);
        var annex = items.annexOf(planId);
        var row = annex.require(itemId);
        row.requireVersion(version);
        var names = directory.namesOf(plan);
        var before = row.facts();
        new ItemCorrection(request, deadlinesOf(plan), names).applyTo(row, annex);
        var changes = before.changesTo(row.facts());
        if (!changes.isEmpty()) {
            events.fire(new PlanItemCorrected(plan.agencyId(), itemId, planId, changes));
        }
        return changed(plan, row, annex, names);
    }

    @Transactional
    void remove(UUID planId, UUID itemId, long version) {
        var plan = requireDraft(planId);
        var annex = items.annexOf(planId);
        var row = annex.require(itemId);
        row.requireVersion(version);
        var path = row.path();
        var removed = annex.remove(row);
        removed.forEach(items::delete);
        events.fire(new PlanItemRemoved(plan.agencyId(), itemId, planId, path, row.content(), removed.size()));
        plans.annexChanged(plan);
    }

    private PlanDeadlines deadlinesOf(Plan plan) {
        return new PlanDeadlines(plan, settings.isStrict(plan.agencyId()));
    }

    private Plan requireDraft(UUID planId) {
        var plan = plans.requireForChange(current.require(), planId);
        plan.requireDraft();
        return plan;
    }

    private PlanItemView changed(Plan plan, PlanItem row, Annex annex, PartyNames names) {
        plans.annexChanged(plan);
        items.flush();
        return PlanItemView.from(row, annex, names);
    }
}
