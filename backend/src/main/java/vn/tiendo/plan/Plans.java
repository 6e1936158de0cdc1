package vn.tiendo.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.problem.NotFound;

/** Plans as other features may ask for them; always those of the current actor's agency, unless it is named. */
@ApplicationScoped
public class Plans {
    private final PlanService service;
    private final PlanRepository plans;
    private final PlanItemRepository items;
    private final PlanDirectory directory;
    private final CurrentActor current;

    @Inject
    Plans(
            PlanService service,
            PlanRepository plans,
            PlanItemRepository items,
            PlanDirectory directory,
            CurrentActor current) {
        this.service = service;
        this.plans = plans;
        this.items = items;
        this.directory = directory;
        this.current = current;
    }

    /** Makes a draft of a document that was read, and says which one. */
    public UUID draftFrom(DraftPlan document) {
        return service.draftFrom(document);
    }

    /** Gives a draft its number, date and signature, as the Office or a leader would.
     *
     * @throws vn.tiendo.shared.problem.Refused when it may not be issued
     */
    public PlanView issue(UUID id, long version, IssuePlan request) {
        return service.issue(id, version, request);
    }

    /** Marks a plan that came with the demonstration; the system does it, nobody acts. */
    @Transactional
    public void markAsSample(UUID id) {
        plans.findByIdOptional(id).orElseThrow(() -> new NotFound("Kế hoạch")).markAsSample();
    }

    /** @throws NotFound when there is no such plan, or the actor may not know of it */
    public PlanView view(UUID id) {
        return service.get(id);
    }

    /** A plan in one line, drafts too; empty when the agency has no such plan. */
    @Transactional
    public Optional<PlanBrief> brief(UUID id) {
        return brief(current.require().agencyId(), id);
    }

    /** The same for work that the system does by itself. */
    @Transactional
    public Optional<PlanBrief> brief(UUID agencyId, UUID id) {
        return plans.ofAgency(agencyId, id).map(PlanBrief::from);
    }

    /** The rows of an issued plan that somebody must do, in the order of the paper.
     *
     * @throws NotFound when the agency has issued no such plan
     */
    @Transactional
    public List<IssuedItem> issuedItems(UUID planId) {
        var plan = plans.ofAgency(current.require().agencyId(), planId)
                .filter(Plan::isIssued)
                .orElseThrow(() -> new NotFound("Kế hoạch"));
        var annex = items.annexOf(planId);
        var organisation = directory.of(plan);
        return annex.tasks().stream()
                .map(row -> IssuedItem.from(row, annex, organisation))
                .toList();
    }
}
