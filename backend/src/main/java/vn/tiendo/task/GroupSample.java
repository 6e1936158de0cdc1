package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Sql;

/** Counts groups of a filter that the summary does not know, among its first lines only, so that it never takes long. */
@ApplicationScoped
class GroupSample {
    /** How many lines are looked at. */
    static final int SIZE = 1_000;

    private final DataSource database;
    private final FollowUpSettings settings;
    private final AssignmentConditions conditions;

    @Inject
    GroupSample(DataSource database, FollowUpSettings settings, AssignmentConditions conditions) {
        this.database = database;
        this.settings = settings;
        this.conditions = conditions;
    }

    First of(Actor actor, AssignmentFilter filter, GroupBy by) {
        var today = settings.today();
        var sql = new Sql("select key, count(*) as total from (select " + key(by) + " as key");
        conditions.addFrom(sql, actor, filter, today);
        var totals = new HashMap<String, Long>();
        sql.add("order by a.due_sort, a.id")
                .limit(SIZE + 1)
                .add(") as first group by key")
                .list(database, row -> Map.entry(row.text("key"), row.number("total")))
                .forEach(entry -> totals.put(entry.getKey(), entry.getValue()));
        return new First(totals);
    }

    private static String key(GroupBy by) {
        return switch (by) {
            case UNIT -> "a.unit_id::text";
            case PLAN -> "a.plan_id::text";
            case STATE -> "a.work_state";
            case MONTH -> "coalesce(to_char(a.due_on, 'YYYY-MM'), '" + AssignmentGroup.UNDATED + "')";
        };
    }

    /** What was found, by key. */
    record First(Map<String, Long> totals) {
        /** Whether these are all lines of the filter. */
        boolean isWhole() {
            return totals.values().stream().mapToLong(total -> total).sum() <= SIZE;
        }

        AssignmentGroup correct(AssignmentGroup group) {
            return group.atLeast(totals.getOrDefault(group.key(), 0L));
        }
    }
}
