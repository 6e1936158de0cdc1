package vn.tiendo.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.shared.problem.NotFound;

/** Plans as other features may ask for them; always those of the current actor's agency. */
@ApplicationScoped
public class Plans {
    /** Makes a draft of a document that was read, and says which one. */
    public UUID draftFrom(DraftPlan document) {
        throw new UnsupportedOperationException();
    }

    /** @throws NotFound when there is no such plan, or the actor may not know of it */
    public PlanView view(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** A plan in one line, drafts too; empty when the agency has no such plan. */
    public Optional<PlanBrief> brief(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The rows of an issued plan that somebody must do, in the order of the paper.
     *
     * @throws NotFound when the agency has issued no such plan
     */
    public List<IssuedItem> issuedItems(UUID planId) {
        throw new UnsupportedOperationException();
    }
}
