package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.web.Page;

/** Lists assignments: one statement for a page, one more for the total when it is asked for. */
@ApplicationScoped
class AssignmentList {
    private final DataSource database;
    private final FollowUpSettings settings;
    private final Shares shares;

    @Inject
    AssignmentList(DataSource database, FollowUpSettings settings, Shares shares) {
        this.database = database;
        this.settings = settings;
        this.shares = shares;
    }

    Page<AssignmentRow> page(Actor actor, AssignmentFilter filter) {
        var today = settings.today();
        var sort = AssignmentSort.of(filter.sort);
        var sql = new Sql(AssignmentRows.SELECT);
        addFilter(sql, actor, filter, today);
        sort.addTo(sql, filter.cursor);
        sql.limit(filter.limit + 1);
        var rows = sql.list(database, row -> AssignmentRows.row(row, today));
        return Page.cut(rows, filter.limit, sort::position, filter.total ? total(actor, filter, today) : null);
    }

    private long total(Actor actor, AssignmentFilter filter, AsOf today) {
        var sql = new Sql("select count(*) as count from assignment a join task t on t.id = a.task_id");
        addFilter(sql, actor, filter, today);
        return sql.number(database);
    }

    private void addFilter(Sql sql, Actor actor, AssignmentFilter filter, AsOf today) {
        sql.add("where");
        Reading.addToList(sql, actor, shares.any(actor.agencyId()));
        sql.addWhen(filter.unit != null, "and a.unit_id = ?", filter.unit);
        sql.addWhen(filter.plan != null, "and a.plan_id = ?", filter.plan);
        sql.addWhen(filter.role != null, "and a.role = ?", filter.role);
        sql.addWhen(isOnlyOpen(filter), "and " + AssignmentRows.OPEN);
        sql.addWhen(Boolean.FALSE.equals(filter.open), "and not " + AssignmentRows.OPEN);
        sql.addWhen(Boolean.TRUE.equals(filter.idle), "and a.last_activity_on <= ?", today.idleSince());
        sql.addWhen(
                Boolean.FALSE.equals(filter.idle),
                "and not (" + AssignmentRows.OPEN + " and a.last_activity_on <= ?)",
                today.idleSince());
        sql.addWhen(filter.dueBefore != null, "and a.due_sort < ?", filter.dueBefore);
        sql.addWhen(
                Boolean.TRUE.equals(filter.mine),
                "and exists (select from assignment_officer o"
                        + " where o.assignment_id = a.id and o.account_id = ? and o.taken_event_id is null)",
                actor.accountId());
        addStates(sql, filter.workState);
        addSchedules(sql, filter.schedule, today);
        TaskWords.addTo(sql, filter.q);
    }

    private static boolean isOnlyOpen(AssignmentFilter filter) {
        return Boolean.TRUE.equals(filter.open)
                || Boolean.TRUE.equals(filter.idle)
                || !filter.workState.isEmpty() && filter.workState.stream().allMatch(WorkState::isOpen);
    }

    private static void addStates(Sql sql, List<WorkState> states) {
        var names = states.stream().map(WorkState::name).toArray(String[]::new);
        sql.addWhen(names.length > 0, "and a.work_state = any (?)", (Object) names);
    }

    private static void addSchedules(Sql sql, List<Schedule> schedules, AsOf today) {
        var between = " and (";
        for (var schedule : schedules) {
            sql.add(between);
            addSchedule(sql, schedule, today);
            between = " or ";
        }
        sql.addWhen(!schedules.isEmpty(), ")");
    }

    /** Schedule states are ranges of dates as of today. */
    private static void addSchedule(Sql sql, Schedule schedule, AsOf today) {
        var day = today.day();
        var soonUntil = today.soonUntil();
        switch (schedule) {
            case OVERDUE -> sql.add(AssignmentRows.OPEN + " and a.due_sort < ?", day);
            case DUE_TODAY -> sql.add(AssignmentRows.OPEN + " and a.due_sort = ?", day);
            case DUE_SOON -> sql.add(AssignmentRows.OPEN + " and a.due_sort > ? and a.due_sort <= ?", day, soonUntil);
            case ON_TRACK ->
                sql.add(AssignmentRows.OPEN + " and a.due_sort > ? and a.due_sort < 'infinity'", soonUntil);
            case ON_TIME -> sql.add("a.work_state in ('SUBMITTED', 'DONE') and a.submitted_on <= a.due_on");
            case LATE -> sql.add("a.work_state in ('SUBMITTED', 'DONE') and a.submitted_on > a.due_on");
            case NO_DEADLINE ->
                sql.add("a.due_sort = 'infinity' or a.work_state in ('DECLINED', 'SUSPENDED', 'WITHDRAWN')");
        }
    }
}
