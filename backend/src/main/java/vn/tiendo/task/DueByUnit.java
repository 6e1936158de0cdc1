package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/** Open work of all units of an agency that is late or due on some days, for the morning's digest; nobody acts. */
@ApplicationScoped
public class DueByUnit {
    private static final String DUE = """
            from assignment a join task t on t.id = a.task_id
            where a.agency_id = ? and a.unit_id = u.id and\s""" + AssignmentRows.OPEN;

    private static final String ITEM =
            "(select a.id, a.unit_id, a.role, t.plan_symbol, t.path, t.content, a.due_on, a.work_state, a.percent "
                    + DUE;

    private final DataSource database;

    @Inject
    DueByUnit(DataSource database) {
        this.database = database;
    }

    /** Each unit that has any, with how much of it there is; lead work and contributions. */
    public List<UnitDue> counts(UUID agencyId, LocalDate today, Collection<LocalDate> days) {
        return new Sql("""
                select a.unit_id, count(*) filter (where a.due_sort < ?) as overdue,
                       count(*) filter (where a.due_sort = ?) as today, count(*) filter (where a.due_sort > ?) as coming
                from assignment a where a.agency_id = ? and (a.due_sort < ? or a.due_sort = any (?)) and""", today, today, today, agencyId, today, days.toArray(LocalDate[]::new))
                .add(AssignmentRows.OPEN + " group by a.unit_id order by a.unit_id")
                .list(
                        database,
                        row -> new UnitDue(
                                row.id("unit_id"), row.number("overdue"), row.number("today"), row.number("coming")));
    }

    /** The work of these units, the oldest first; at most so many that are late, and so many that are due. */
    public List<DueItem> items(
            UUID agencyId, Collection<UUID> unitIds, LocalDate today, Collection<LocalDate> days, int atMost) {
        return new Sql("select due.* from unnest(?) as u (id) cross join lateral (", (Object)
                        unitIds.toArray(UUID[]::new))
                .add(ITEM, agencyId)
                .add("and a.due_sort < ? order by a.due_sort, a.id", today)
                .limit(atMost)
                .add(") union all")
                .add(ITEM, agencyId)
                .add("and a.due_sort = any (?) order by a.due_sort, a.id", (Object) days.toArray(LocalDate[]::new))
                .limit(atMost)
                .add(")) as due order by due.unit_id, due.due_on, due.id")
                .list(database, row -> DueItem.of(row, ""));
    }

    /** How much open work of a unit is late, due today, and due on the days that were asked for. */
    public record UnitDue(UUID unitId, long overdue, long today, long coming) {}
}
