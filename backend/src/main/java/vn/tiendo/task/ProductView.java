package vn.tiendo.task;

import java.util.UUID;
import vn.tiendo.plan.ProductKind;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.problem.Shortage;

/** What must come out of a task.
 *
 * @param required how many of it
 * @param shown how many the evidence of this assignment stands for; of a task, in the turn that shows most
 * @param proven whether that is enough
 */
public record ProductView(UUID id, ProductKind kind, String name, int required, int shown, boolean proven) {

    ProductView(UUID id, ProductKind kind, String name, int required, int shown) {
        this(id, kind, name, required, shown, shown >= required);
    }

    static ProductView of(Row row) {
        return new ProductView(
                row.id("id"),
                row.code(ProductKind.class, "kind"),
                row.text("name"),
                row.integer("required"),
                Math.clamp(row.number("shown"), 0, Integer.MAX_VALUE));
    }

    Shortage shortage() {
        return new Shortage(id, name, required, shown);
    }
}
