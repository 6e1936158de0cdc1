package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/** How many tasks a list has: of an agency from the summary, where it knows; else counted. */
@ApplicationScoped
class TaskTotal {
    private final DataSource database;

    @Inject
    TaskTotal(DataSource database) {
        this.database = database;
    }

    /** Null where words are so common that counting would take long. */
    @Nullable
    Long of(Actor actor, TaskFilter filter, TaskWords.Condition words) {
        if (!words.isCountable()) {
            return null;
        }
        var unit = AssignmentPolicy.onlyUnit(actor);
        if (unit != null) {
            return ofUnit(actor.agencyId(), unit, filter, words);
        }
        return words.isAny() ? known(actor.agencyId(), filter) : counted(actor.agencyId(), filter, words);
    }

    /** A unit's own people see the tasks in which it takes part, once each. */
    private long ofUnit(UUID agencyId, UUID unitId, TaskFilter filter, TaskWords.Condition words) {
        var sql = new Sql("select count(distinct a.task_id) as count from assignment a")
                .addWhen(!filter.workState.isEmpty(), "join task t on t.id = a.task_id")
                .add("where a.agency_id = ? and a.unit_id = ?", agencyId, unitId)
                .addWhen(filter.plan != null, "and a.plan_id = ?", filter.plan)
                .add(filter.ofStates());
        return words.addTo(sql, "a.task_id").number(database);
    }

    private long counted(UUID agencyId, TaskFilter filter, TaskWords.Condition words) {
        var sql = new Sql("select count(*) as count from task t where t.agency_id = ?", agencyId)
                .addWhen(filter.plan != null, "and t.plan_id = ?", filter.plan)
                .add(filter.ofStates());
        return words.addTo(sql, "t.id").number(database);
    }

    private long known(UUID agencyId, TaskFilter filter) {
        var totals = new EnumMap<WorkState, Long>(WorkState.class);
        totals.putAll(summary(agencyId, filter.plan));
        oneByOne(agencyId, filter.plan).forEach((state, total) -> totals.merge(state, total, Long::sum));
        return totals.entrySet().stream()
                .filter(entry -> filter.workState.isEmpty() || filter.workState.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Map<WorkState, Long> summary(UUID agencyId, @Nullable UUID planId) {
        return new Sql("""
                select c.not_started, c.in_progress, c.submitted, c.suspended, c.done from task_count c
                where c.role = 'TASK' and c.agency_id = ?""", agencyId)
                .addWhen(planId == null, "and c.plan_id is null")
                .addWhen(planId != null, "and c.plan_id = ?", planId)
                .first(database, TaskTotal::states)
                .orElse(Map.of());
    }

    private static Map<WorkState, Long> states(Row row) {
        return Map.of(
                WorkState.NOT_STARTED, (long) row.integer("not_started"),
                WorkState.IN_PROGRESS, (long) row.integer("in_progress"),
                WorkState.SUBMITTED, (long) row.integer("submitted"),
                WorkState.SUSPENDED, (long) row.integer("suspended"),
                WorkState.DONE, (long) row.integer("done"));
    }

    /** What the summary leaves out, and what it counts as begun. */
    private Map<WorkState, Long> oneByOne(UUID agencyId, @Nullable UUID planId) {
        var totals = new EnumMap<WorkState, Long>(WorkState.class);
        new Sql("""
                select t.work_state, count(*) as count from task t
                where t.work_state in ('RETURNED', 'DECLINED', 'WITHDRAWN') and t.agency_id = ?""", agencyId)
                .addWhen(planId != null, "and t.plan_id = ?", planId)
                .add("group by t.work_state")
                .list(database, row -> Map.entry(row.code(WorkState.class, "work_state"), row.number("count")))
                .forEach(entry -> totals.put(entry.getKey(), entry.getValue()));
        totals.put(WorkState.IN_PROGRESS, -totals.getOrDefault(WorkState.RETURNED, 0L));
        return totals;
    }
}
