package vn.tiendo.task;

import java.util.UUID;
import vn.tiendo.plan.ProductKind;

/** What must come out of a task.
 *
 * @param proven whether this assignment has evidence for it
 */
public record ProductView(UUID id, ProductKind kind, String name, boolean proven) {}
