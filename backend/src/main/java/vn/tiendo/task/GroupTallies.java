package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/** How many assignments are in each state, by unit or plan, out of the summary, which counts what was returned as begun. */
@ApplicationScoped
class GroupTallies {
    private static final String TALLIES = """
            %s as key, sum(c.not_started) as not_started, sum(c.in_progress) as in_progress, sum(c.submitted) as submitted,
            sum(c.suspended) as suspended, sum(c.done) as done,
            sum(c.returned) as returned, sum(c.declined) as declined, sum(c.withdrawn) as withdrawn""";

    private final DataSource database;

    @Inject
    GroupTallies(DataSource database) {
        this.database = database;
    }

    Map<UUID, Map<WorkState, Long>> byUnit(GroupScope scope) {
        return summary(scope.summary(TALLIES.formatted("c.unit_id"), false)
                .add("and c.unit_id is not null group by c.unit_id"));
    }

    /** The newest plans first, from the one after {@code before}. */
    Map<UUID, Map<WorkState, Long>> byPlan(GroupScope scope, @Nullable UUID before, int atMost) {
        return summary(scope.summary(TALLIES.formatted("c.plan_id"), true)
                .addWhen(before != null, "and c.plan_id < ?", before)
                .add("group by c.plan_id order by c.plan_id desc")
                .limit(atMost));
    }

    /** All together. */
    Map<WorkState, Long> inAll(GroupScope scope) {
        return summary(scope.summary(TALLIES.formatted("c.agency_id"), false).add("group by c.agency_id"))
                .getOrDefault(scope.agencyId(), Map.of());
    }

    /** Tasks, each once.
     *
     * @param planId null for all plans
     */
    Map<WorkState, Long> ofTasks(UUID agencyId, @Nullable UUID planId) {
        var sql = new Sql("select " + TALLIES.formatted("c.agency_id"))
                .add("from task_count c where c.role = 'TASK' and c.agency_id = ?", agencyId)
                .addWhen(planId == null, "and c.plan_id is null")
                .addWhen(planId != null, "and c.plan_id = ?", planId);
        return summary(sql.add("group by c.agency_id")).getOrDefault(agencyId, Map.of());
    }

    /** What was submitted or confirmed, in time or late.
     *
     * @param states at least one of them is of finished work; by the original deadline only what was confirmed is counted
     */
    long finished(GroupScope scope, Set<WorkState> states, Set<Schedule> schedules, Basis basis) {
        var columns = states.stream()
                .filter(WorkState::isFinished)
                .flatMap(state -> schedules.stream().map(schedule -> column(state, schedule) + basis.columnSuffix()))
                .collect(Collectors.joining(" + "));
        return scope.summary("coalesce(sum(" + columns + "), 0) as count", false)
                .number(database);
    }

    private static String column(WorkState state, Schedule schedule) {
        var timely = schedule == Schedule.LATE ? "late" : "on_time";
        return state == WorkState.SUBMITTED ? "c.submitted_" + timely : "c." + timely;
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
        totals.put(WorkState.IN_PROGRESS, row.number("in_progress") - row.number("returned"));
        totals.put(WorkState.SUBMITTED, row.number("submitted"));
        totals.put(WorkState.SUSPENDED, row.number("suspended"));
        totals.put(WorkState.DONE, row.number("done"));
        totals.put(WorkState.RETURNED, row.number("returned"));
        totals.put(WorkState.DECLINED, row.number("declined"));
        totals.put(WorkState.WITHDRAWN, row.number("withdrawn"));
        return totals;
    }
}
