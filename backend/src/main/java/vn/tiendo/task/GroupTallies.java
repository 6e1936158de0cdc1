package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/**
 * How many assignments are in each state, by unit or plan, however many there are in all. The summary counts what was
 * returned as begun and leaves out what was declined or withdrawn; these few are counted one by one, from an index of
 * their own.
 */
@ApplicationScoped
class GroupTallies {
    private static final String TALLIES = """
            %s as key, sum(c.not_started) as not_started, sum(c.in_progress) as in_progress, sum(c.submitted) as submitted,
            sum(c.suspended) as suspended, sum(c.done) as done""";

    private final DataSource database;

    @Inject
    GroupTallies(DataSource database) {
        this.database = database;
    }

    Map<UUID, Map<WorkState, Long>> byUnit(GroupScope scope) {
        var totals = summary(scope.summary(TALLIES.formatted("c.unit_id"), false)
                .add("and c.unit_id is not null group by c.unit_id"));
        return addOneByOne(totals, oneByOne(scope, "a.unit_id"));
    }

    /** The newest plans first, from the one after {@code before}. */
    Map<UUID, Map<WorkState, Long>> byPlan(GroupScope scope, @Nullable UUID before, int atMost) {
        var totals = summary(scope.summary(TALLIES.formatted("c.plan_id"), true)
                .addWhen(before != null, "and c.plan_id < ?", before)
                .add("group by c.plan_id order by c.plan_id desc")
                .limit(atMost));
        var plans = totals.keySet().toArray(UUID[]::new);
        return addOneByOne(totals, oneByOne(scope, "a.plan_id", plans));
    }

    /** All together. */
    Map<WorkState, Long> inAll(GroupScope scope) {
        var totals =
                summary(scope.summary(TALLIES.formatted("c.agency_id"), false).add("group by c.agency_id"));
        return addOneByOne(totals, oneByOne(scope, "a.agency_id")).getOrDefault(scope.agencyId(), Map.of());
    }

    private Map<UUID, Map<WorkState, Long>> summary(Sql sql) {
        var totals = new LinkedHashMap<UUID, Map<WorkState, Long>>();
        sql.list(database, row -> Map.entry(row.id("key"), states(row)))
                .forEach(entry -> totals.put(entry.getKey(), entry.getValue()));
        return totals;
    }

    private static Map<WorkState, Long> states(Row row) {
        var totals = new EnumMap<WorkState, Long>(WorkState.class);
        totals.put(WorkState.NOT_STARTED, row.number("not_started"));
        totals.put(WorkState.IN_PROGRESS, row.number("in_progress"));
        totals.put(WorkState.SUBMITTED, row.number("submitted"));
        totals.put(WorkState.SUSPENDED, row.number("suspended"));
        totals.put(WorkState.DONE, row.number("done"));
        return totals;
    }

    private static Sql oneByOne(GroupScope scope, String key, UUID... plans) {
        return scope.assignments(key + " as key, a.work_state, count(*) as total")
                .add("and a.work_state in ('RETURNED', 'DECLINED', 'WITHDRAWN')")
                .addWhen(plans.length > 0, "and a.plan_id = any (?)", (Object) plans)
                .add("group by " + key + ", a.work_state");
    }

    private Map<UUID, Map<WorkState, Long>> addOneByOne(Map<UUID, Map<WorkState, Long>> totals, Sql sql) {
        sql.list(database, Single::of)
                .forEach(single ->
                        single.addTo(totals.computeIfAbsent(single.key(), key -> new EnumMap<>(WorkState.class))));
        return totals;
    }

    /** What the summary does not tell apart. */
    private record Single(UUID key, WorkState state, long total) {
        static Single of(Row row) {
            return new Single(row.id("key"), row.code(WorkState.class, "work_state"), row.number("total"));
        }

        void addTo(Map<WorkState, Long> totals) {
            totals.merge(state, total, Long::sum);
            if (state == WorkState.RETURNED) {
                totals.merge(WorkState.IN_PROGRESS, -total, Long::sum);
            }
        }
    }
}
