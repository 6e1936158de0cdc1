package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/** Work by day: a few lines and a number for each, however much is due. One statement for the lines, one for the numbers. */
@ApplicationScoped
class AssignmentCalendar {
    /** Days are counted so far; nobody reads more in a cell. */
    private static final int MOST = 100;

    private static final String DAYS = "from generate_series(?::date, ?::date, interval '1 day') as d (day)";

    private final DataSource database;
    private final FollowUpSettings settings;
    private final AssignmentConditions conditions;

    @Inject
    AssignmentCalendar(DataSource database, FollowUpSettings settings, AssignmentConditions conditions) {
        this.database = database;
        this.settings = settings;
        this.conditions = conditions;
    }

    CalendarView of(Actor actor, AssignmentFilter filter, CalendarQuery query) {
        query.requireRange();
        var today = settings.today();
        var due = lines(actor, filter, query, today);
        var numbers = numbers(actor, filter, query, today);
        var days = query.from
                .datesUntil(query.until.plusDays(1))
                .map(day -> numbers.get(day).day(due.getOrDefault(day, List.of())))
                .toList();
        return new CalendarView(query.from, query.until, days, throughout(actor, filter, query, today));
    }

    private Map<LocalDate, List<AssignmentRow>> lines(
            Actor actor, AssignmentFilter filter, CalendarQuery query, AsOf today) {
        var sql = new Sql("select line.* " + DAYS + " cross join lateral (", query.from, query.until);
        sql.add(AssignmentRows.SELECT);
        conditions.add(sql, actor, filter, today);
        sql.add("and a.due_sort = d.day::date order by a.due_sort, a.id").limit(query.perDay);
        return sql.add(") as line").list(database, row -> AssignmentRows.row(row, today)).stream()
                .collect(Collectors.groupingBy(AssignmentRow::dueOn));
    }

    private Map<LocalDate, Numbers> numbers(Actor actor, AssignmentFilter filter, CalendarQuery query, AsOf today) {
        var sql = new Sql("select d.day::date as day,");
        addCount(sql, actor, filter, today, "and a.due_sort = d.day::date").add("as due,");
        addCount(sql, actor, filter, today, "and a.starts_on = d.day::date").add("as starting");
        return sql.add(DAYS, query.from, query.until).list(database, Numbers::of).stream()
                .collect(Collectors.toMap(Numbers::day, numbers -> numbers));
    }

    private CappedCount throughout(Actor actor, AssignmentFilter filter, CalendarQuery query, AsOf today) {
        var sql = new Sql("select");
        addCount(sql, actor, filter, today, "and a.starts_on < ? and a.due_sort > ?", query.from, query.until);
        return CappedCount.of(sql.add("as count").number(database), MOST);
    }

    private Sql addCount(Sql sql, Actor actor, AssignmentFilter filter, AsOf today, String days, Object... values) {
        conditions.addFrom(sql.add("(select count(*) from (select 1"), actor, filter, today);
        return sql.add(days, values).limit(MOST + 1).add(") as lines)");
    }

    /** The numbers of a day. */
    private record Numbers(LocalDate day, CappedCount due, CappedCount starting) {
        static Numbers of(Row row) {
            return new Numbers(
                    row.date("day"),
                    CappedCount.of(row.number("due"), MOST),
                    CappedCount.of(row.number("starting"), MOST));
        }

        CalendarDay day(List<AssignmentRow> lines) {
            return new CalendarDay(day, lines, due, starting);
        }
    }
}
