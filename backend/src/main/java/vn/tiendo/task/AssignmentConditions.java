package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Sql;

/** What a filter means for a statement on assignments: the one place for lists, groups, calendars and files. */
@ApplicationScoped
class AssignmentConditions {
    private final Shares shares;
    private final TaskWords words;

    @Inject
    AssignmentConditions(Shares shares, TaskWords words) {
        this.shares = shares;
        this.words = words;
    }

    /** Goes on after the columns. */
    void addFrom(Sql sql, Actor actor, AssignmentFilter filter, AsOf today) {
        addFrom(sql, actor, filter, today, having(actor, filter));
    }

    void addFrom(Sql sql, Actor actor, AssignmentFilter filter, AsOf today, TaskWords.Condition having) {
        add(sql.add("from assignment a"), actor, filter, today, having);
    }

    /** Goes on after {@code from assignment a}, with {@code where}. */
    void add(Sql sql, Actor actor, AssignmentFilter filter, AsOf today) {
        add(sql, actor, filter, today, having(actor, filter));
    }

    /** Which tasks have the words of the filter; looked up once by who sends several statements. */
    TaskWords.Condition having(Actor actor, AssignmentFilter filter) {
        return words.condition(actor, filter.q);
    }

    void add(Sql sql, Actor actor, AssignmentFilter filter, AsOf today, TaskWords.Condition having) {
        sql.add("where");
        Reading.addToList(sql, actor, shares.any(actor.agencyId()));
        sql.addWhen(filter.unit != null, "and a.unit_id = ?", filter.unit);
        sql.addWhen(filter.plan != null, "and a.plan_id = ?", filter.plan);
        sql.addWhen(filter.role != null, "and a.role = ?", filter.role);
        sql.addWhen(isOnlyOpen(filter), "and " + AssignmentRows.OPEN);
        addOpen(sql, filter.open);
        sql.addWhen(Boolean.TRUE.equals(filter.idle), "and a.last_activity_on <= ?", today.idleSince());
        sql.addWhen(
                Boolean.FALSE.equals(filter.idle),
                "and not (" + AssignmentRows.OPEN + " and a.last_activity_on <= ?)",
                today.idleSince());
        addDays(sql, filter);
        addLastDayOfWindows(sql, actor, filter);
        sql.addWhen(
                Boolean.TRUE.equals(filter.mine),
                "and exists (select from assignment_officer o"
                        + " where o.assignment_id = a.id and o.account_id = ? and o.taken_event_id is null)",
                actor.accountId());
        addStates(sql, filter.workState);
        new ScheduleConditions(filter.basis, today).add(sql, filter);
        having.addToAssignments(sql);
    }

    /** Ranges of the last day, of which those without one lie beyond all; and windows that touch some days. */
    static void addDays(Sql sql, AssignmentFilter filter) {
        sql.addWhen(filter.dueBefore != null, "and a.due_sort < ?", filter.dueBefore)
                .addWhen(filter.dueFrom != null, "and a.due_sort >= ? and a.due_sort < 'infinity'", filter.dueFrom)
                .addWhen(filter.dueUntil != null, "and a.due_sort <= ?", filter.dueUntil)
                .addWhen(Boolean.TRUE.equals(filter.dated), "and a.due_sort < 'infinity'")
                .addWhen(Boolean.FALSE.equals(filter.dated), "and a.due_sort = 'infinity'")
                .addWhen(filter.startsOn != null, "and a.starts_on = ?", filter.startsOn)
                .addWhen(
                        filter.activeFrom != null, "and a.due_sort >= ? and a.due_sort < 'infinity'", filter.activeFrom)
                .addWhen(
                        filter.activeUntil != null,
                        "and (a.due_sort <= ? or a.starts_on <= ?)",
                        filter.activeUntil,
                        filter.activeUntil);
    }

    /** Follows from the windows themselves; said once more, so that nobody reads on through all work that begins later. */
    private void addLastDayOfWindows(Sql sql, Actor actor, AssignmentFilter filter) {
        if (filter.activeUntil == null || Reading.includesShared(actor, shares.any(actor.agencyId()))) {
            return;
        }
        sql.add("""
                and a.due_sort <= coalesce((select w.due_sort from assignment w
                                            where w.agency_id = ? and w.due_sort > ? and w.starts_on <= ?
                                            order by w.due_sort desc limit 1), ?)""", actor.agencyId(), filter.activeUntil, filter.activeUntil, filter.activeUntil);
    }

    static Sql addOpen(Sql sql, @Nullable Boolean open) {
        return sql.addWhen(Boolean.TRUE.equals(open), "and " + AssignmentRows.OPEN)
                .addWhen(Boolean.FALSE.equals(open), "and not " + AssignmentRows.OPEN);
    }

    /** Said once more where it follows from the rest, so that the index on open work serves the list. */
    private static boolean isOnlyOpen(AssignmentFilter filter) {
        return Boolean.TRUE.equals(filter.idle)
                || !filter.workState.isEmpty() && filter.workState.stream().allMatch(WorkState::isOpen);
    }

    private static void addStates(Sql sql, List<WorkState> states) {
        if (states.size() == 1) {
            // written out, so that the index on what is rare serves it
            sql.add("and a.work_state = '%s'".formatted(states.getFirst()));
            return;
        }
        var names = states.stream().map(WorkState::name).toArray(String[]::new);
        sql.addWhen(names.length > 0, "and a.work_state = any (?)", (Object) names);
    }
}
