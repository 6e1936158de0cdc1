package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/**
 * The months in which something is due, found by leaping from one to the next in an index, and how much, counted in the
 * index up to five hundred.
 */
@ApplicationScoped
class GroupMonths {
    private static final int MOST = 500;

    private final DataSource database;
    private final GroupHeadings headings;

    @Inject
    GroupMonths(DataSource database, GroupHeadings headings) {
        this.database = database;
        this.headings = headings;
    }

    /** Whether these filters can be counted in an index. */
    static boolean knows(AssignmentFilter filter) {
        return filter.role == null
                && filter.workState.isEmpty()
                && filter.schedule.isEmpty()
                && filter.idle == null
                && filter.mine == null
                && filter.q == null
                && filter.startsOn == null
                && filter.activeFrom == null
                && filter.activeUntil == null;
    }

    List<AssignmentGroup> of(GroupScope scope, AssignmentFilter filter) {
        var sql = new Sql("with recursive months (first_day) as (");
        addNext(sql, scope, filter).add("union all select (");
        addNext(sql, scope, filter).add("and a.due_sort >= (m.first_day + interval '1 month')::date)");
        sql.add("from months m where m.first_day is not null)");
        sql.add("select to_char(m.first_day, 'YYYY-MM') as key, (select count(*) from (");
        addLines(sql, scope, filter);
        sql.add("and a.due_sort >= m.first_day and a.due_sort < (m.first_day + interval '1 month')::date limit "
                + (MOST + 1));
        sql.add(
                ") as lines) as total from months m where m.first_day is not null union all select ?, count(*) from (",
                AssignmentGroup.UNDATED);
        addLines(sql, scope, filter)
                .add("and a.due_sort = 'infinity' limit " + (MOST + 1))
                .add(") as undated");
        var totals = new HashMap<String, Long>();
        sql.list(database, row -> Map.entry(row.text("key"), row.number("total")))
                .forEach(entry -> totals.put(entry.getKey(), entry.getValue()));
        return headings.of(GroupBy.MONTH, totals).stream()
                .map(GroupMonths::upToMost)
                .toList();
    }

    private static Sql addNext(Sql sql, GroupScope scope, AssignmentFilter filter) {
        scope.addAssignments(sql, "date_trunc('month', min(a.due_sort)::timestamp)::date");
        return addDays(sql, filter).add("and a.due_sort < 'infinity'");
    }

    private static Sql addLines(Sql sql, GroupScope scope, AssignmentFilter filter) {
        scope.addAssignments(sql, "1");
        return addDays(sql, filter);
    }

    private static Sql addDays(Sql sql, AssignmentFilter filter) {
        AssignmentConditions.addDays(sql, filter);
        return AssignmentConditions.addOpen(sql, filter.open);
    }

    private static AssignmentGroup upToMost(AssignmentGroup group) {
        return group.total() != null && group.total() > MOST ? group.atLeast(MOST) : group;
    }
}
