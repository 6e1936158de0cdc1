package vn.tiendo.task;

import java.util.List;
import vn.tiendo.shared.problem.Refused;

/** What stands behind a submission.
 *
 * @param products what must come out of the task, and whether this assignment has evidence for each
 * @param pieces how many pieces of evidence it has in all
 * @param leads how many units lead the task
 */
record Proof(List<ProductView> products, int pieces, long leads) {

    /**
     * Products belong to the task: with one lead it proves them all, with several each proves its own part.
     * Coordinators contribute and prove nothing.
     *
     * @throws Refused naming what is still unproven
     */
    void requireFor(Assignment assignment) {
        if (!assignment.leads()) {
            return;
        }
        var missing = missing();
        if (!missing.isEmpty()) {
            throw Refusals.productMissing(missing);
        }
    }

    private List<ProductView> missing() {
        if (leads > 1 && pieces > 0) {
            return List.of();
        }
        return products.stream().filter(product -> !product.proven()).toList();
    }
}
