package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.unit.PartyRole;

/**
 * Reads the counted summary: a few rows for each unit, however many assignments there are. Whole months that are over are
 * overdue; only the days of the current month and of the next week are read one by one.
 */
@ApplicationScoped
class CountSummary {
    private final DataSource database;

    @Inject
    CountSummary(DataSource database) {
        this.database = database;
    }

    TaskCounts asOf(CountScope scope) {
        var states = states(scope);
        var due = dueDays(scope);
        Function<Key, Figures> figures =
                key -> states.getOrDefault(key, StateCounts.NONE).with(due.getOrDefault(key, DueCounts.NONE));
        var units = unitsOf(states.keySet().stream()
                        .map(Key::unitId)
                        .filter(id -> id != null)
                        .distinct()
                        .toArray(UUID[]::new))
                .stream()
                .map(unit -> new UnitCounts(
                        unit,
                        figures.apply(new Key(unit.id(), PartyRole.LEAD.name())),
                        figures.apply(new Key(unit.id(), PartyRole.COORDINATOR.name()))))
                .toList();
        var tasks =
                scope.unitId() == null ? new Key(null, Counted.TASK) : new Key(scope.unitId(), PartyRole.LEAD.name());
        return new TaskCounts(units, figures.apply(tasks));
    }

    long idle(CountScope scope) {
        var sql = new Sql("""
                select count(*) as count from assignment a
                where a.role = 'LEAD' and %s and a.agency_id = ? and a.last_activity_on <= ?""".formatted(AssignmentRows.OPEN), scope.agencyId(), ScheduleRule.idleSince(scope.asOf()));
        return sql.addWhen(scope.planId() != null, "and a.plan_id = ?", scope.planId())
                .addWhen(scope.unitId() != null, "and a.unit_id = ?", scope.unitId())
                .number(database);
    }

    private Map<Key, StateCounts> states(CountScope scope) {
        var sql = new Sql("""
                select c.unit_id, c.role,
                       sum(c.total) filter (where c.work_state not in ('DECLINED', 'WITHDRAWN'))::bigint as total,
                       sum(c.total) filter (where c.work_state = 'NOT_STARTED')::bigint as not_started,
                       sum(c.total) filter (where c.work_state in ('IN_PROGRESS', 'RETURNED'))::bigint as in_progress,
                       sum(c.total) filter (where c.work_state = 'SUBMITTED')::bigint as submitted,
                       sum(c.total) filter (where c.work_state = 'DONE')::bigint as done,
                       sum(c.total) filter (where c.work_state = 'DONE' and not %1$s)::bigint as on_time,
                       sum(c.total) filter (where c.work_state = 'DONE' and %1$s)::bigint as late
                from task_count c where c.total > 0""".formatted(scope.lateColumn()));
        return byKey(scope.addTo(sql).add("group by c.unit_id, c.role"), StateCounts::of);
    }

    private Map<Key, DueCounts> dueDays(CountScope scope) {
        var due = scope.dueColumn();
        var today = scope.asOf();
        var year = today.withDayOfYear(1);
        var month = today.withDayOfMonth(1);
        var soon = today.plusDays(ScheduleRule.SOON_DAYS);
        var sql = new Sql("""
                select d.unit_id, d.role, sum(d.dated)::bigint as dated, sum(d.overdue)::bigint as overdue,
                       sum(d.today)::bigint as today, sum(d.soon)::bigint as soon
                from (select c.unit_id, c.role, c.total as dated, case when %1$s < ? then c.total end as overdue,
                             null::bigint as today, null::bigint as soon
                      from task_due_count c where c.span = 'YEAR' and %1$s is not null""".formatted(due), year);
        scope.addTo(sql).add("""
                      union all
                      select c.unit_id, c.role, null, c.total, null, null
                      from task_due_count c where c.span = 'MONTH' and %1$s >= ? and %1$s < ?""".formatted(due), year, month);
        scope.addTo(sql).add("""
                      union all
                      select c.unit_id, c.role, null, case when %1$s < ? then c.total end,
                             case when %1$s = ? then c.total end, case when %1$s > ? then c.total end
                      from task_due_count c where c.span = 'DAY' and %1$s between ? and ?""".formatted(due), today, today, today, month, soon);
        return byKey(scope.addTo(sql).add(") as d group by d.unit_id, d.role"), DueCounts::of);
    }

    private <T> Map<Key, T> byKey(Sql sql, Function<Row, T> counts) {
        return sql.list(database, row -> Map.entry(Key.of(row), counts.apply(row))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<UnitRef> unitsOf(UUID[] ids) {
        return new Sql(
                        "select id as unit_id, code as unit_code, name as unit_name from unit where id = any (?) order by ordinal, name",
                        (Object) ids)
                .list(database, AssignmentRows::unit);
    }

    private record Key(@Nullable UUID unitId, String role) {
        static Key of(Row row) {
            return new Key(row.idOrNull("unit_id"), row.text("role"));
        }
    }
}
