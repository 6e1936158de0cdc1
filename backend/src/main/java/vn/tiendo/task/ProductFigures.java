package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.ProductKind;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;

/** Counts products, as other features may ask for them. */
@ApplicationScoped
public class ProductFigures {
    private final DataSource database;

    @Inject
    ProductFigures(DataSource database) {
        this.database = database;
    }

    /**
     * Of the tasks that one of these units leads, or any unit when none is named, in one plan or in all plans; evidence up to the end of a day counts. A task
     * that recurs owes its products anew each turn that has been given out, and what was taken away since is not counted.
     */
    public List<ProductFigure> of(
            UUID agencyId, @Nullable UUID planId, @Nullable Collection<UUID> units, LocalDate asOf) {
        var end = asOf.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
        return new Sql("""
                with led as (
                    select a.task_id, count(distinct a.occurrence) as turns from assignment a
                    where a.agency_id = ? and a.role = 'LEAD' and a.assigned_on <= ?
                      and a.work_state not in ('DECLINED', 'WITHDRAWN')""", agencyId, asOf)
                .addWhen(
                        units != null,
                        "and a.unit_id = any (?)",
                        units == null ? null : (Object) units.toArray(UUID[]::new))
                .addWhen(planId != null, "and a.plan_id = ?", planId)
                .add("""
                        group by a.task_id),
                    owed as (
                        select p.id, p.kind, p.count * led.turns as wanted
                        from led join product p on p.task_id = led.task_id),
                    proved as (
                        select e.product_id, sum(e.count) as shown
                        from led join assignment a on a.task_id = led.task_id join evidence e on e.assignment_id = a.id
                        where e.added_at < ? group by e.product_id)
                    select owed.kind, sum(owed.wanted)::bigint as wanted,
                           sum(least(owed.wanted, coalesce(proved.shown, 0)))::bigint as shown
                    from owed left join proved on proved.product_id = owed.id
                    group by owed.kind order by wanted desc, owed.kind""", end)
                .list(
                        database,
                        row -> new ProductFigure(
                                row.code(ProductKind.class, "kind"), row.number("wanted"), row.number("shown")));
    }

    /**
     * Task by task, for whoever keeps them: of one plan or of all plans of an agency; evidence up to the end of a day counts that
     * was not taken away since.
     */
    public List<TaskProduct> ofTasks(UUID agencyId, @Nullable UUID planId, LocalDate asOf) {
        return new Sql("""
                with proved as (
                    select e.product_id, sum(e.count) as shown from evidence e join assignment a on a.id = e.assignment_id
                    where a.agency_id = ? and e.product_id is not null and e.added_at < ?""", agencyId, AssignmentHistory.endOf(asOf))
                .addWhen(planId != null, "and a.plan_id = ?", planId)
                .add("""
                        group by e.product_id)
                    select p.task_id, p.kind, p.count, coalesce(proved.shown, 0)::bigint as shown
                    from task t join product p on p.task_id = t.id left join proved on proved.product_id = p.id
                    where t.agency_id = ?""", agencyId)
                .addWhen(planId != null, "and t.plan_id = ?", planId)
                .add("order by t.plan_id, t.ordinal, p.ordinal")
                .list(
                        database,
                        row -> new TaskProduct(
                                row.id("task_id"),
                                row.code(ProductKind.class, "kind"),
                                row.integer("count"),
                                row.number("shown")));
    }
}
