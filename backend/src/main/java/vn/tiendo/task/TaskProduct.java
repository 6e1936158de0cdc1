package vn.tiendo.task;

import java.util.UUID;
import vn.tiendo.plan.ProductKind;

/** What a task owes, and what was shown of it.
 *
 * @param count how many, each turn
 * @param shown for how many the evidence of all units stands, in all turns
 */
public record TaskProduct(UUID taskId, ProductKind kind, int count, long shown) {}
