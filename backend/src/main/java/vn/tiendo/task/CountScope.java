package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Sql;

/** What is asked of the summary.
 *
 * @param planId null for all plans
 * @param unitId null for all units and for tasks, each once
 */
record CountScope(
        UUID agencyId, @Nullable UUID planId, @Nullable UUID unitId, LocalDate asOf, Basis basis) {

    /** All plans together have rows of their own. */
    Sql addTo(Sql sql) {
        sql.add("and c.agency_id = ?", agencyId);
        if (planId == null) {
            sql.add("and c.plan_id is null");
        } else {
            sql.add("and c.plan_id = ?", planId);
        }
        return sql.addWhen(unitId != null, "and c.unit_id = ?", unitId);
    }

    /** What the names of columns that depend on the deadline end with. */
    String columnSuffix() {
        return basis.columnSuffix();
    }
}
