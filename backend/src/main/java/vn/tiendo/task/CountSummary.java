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
    private final FollowUpSettings settings;
    private final IdleCounts idle;

    @Inject
    CountSummary(DataSource database, FollowUpSettings settings, IdleCounts idle) {
        this.database = database;
        this.settings = settings;
        this.idle = idle;
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
        var leads = new GroupScope(scope.agencyId(), scope.unitId(), scope.planId(), PartyRole.LEAD);
        return idle.of(leads, day(scope).idleSince());
    }

    /** Of leads and coordinators alike: each waits for the Office. */
    long declined(CountScope scope) {
        var sql = new Sql("""
                select coalesce(sum(c.declined), 0) as count from task_count c where c.unit_id is not null""");
        return scope.addTo(sql).number(database);
    }

    /** Open work of these units and roles with a deadline, all together. */
    DueCounts due(GroupScope scope, AsOf today, Basis basis) {
        return dueDays(scope.asOf(today.day(), basis)).entrySet().stream()
                .filter(due -> scope.includes(due.getKey().role()))
                .map(Map.Entry::getValue)
                .reduce(DueCounts.NONE, DueCounts::plus);
    }

    private Map<Key, StateCounts> states(CountScope scope) {
        var basis = scope.columnSuffix();
        var sql = new Sql("""
                select c.unit_id, c.role, c.not_started, c.in_progress, c.submitted, c.suspended, c.done,
                       c.on_time%1$s as on_time, c.late%1$s as late
                from task_count c
                where c.not_started + c.in_progress + c.submitted + c.suspended + c.done > 0""".formatted(basis));
        return byKey(scope.addTo(sql), StateCounts::of);
    }

    private Map<Key, DueCounts> dueDays(CountScope scope) {
        var due = "c.due" + scope.columnSuffix();
        var today = scope.asOf();
        var year = today.withDayOfYear(1);
        var month = today.withDayOfMonth(1);
        var soon = day(scope).soonUntil();
        var sql = new Sql("""
                select d.unit_id, d.role, sum(d.dated) as dated, sum(d.overdue) as overdue, sum(d.today) as today, sum(d.soon) as soon
                from (select c.unit_id, c.role, %1$s as dated, case when c.first_day < ? then %1$s end as overdue,
                             null::integer as today, null::integer as soon
                      from task_due_count c where c.span = 'YEAR'""".formatted(due), year);
        scope.addTo(sql).add("""
                      union all
                      select c.unit_id, c.role, null, %1$s, null, null
                      from task_due_count c where c.span = 'MONTH' and c.first_day >= ? and c.first_day < ?""".formatted(due), year, month);
        scope.addTo(sql).add("""
                      union all
                      select c.unit_id, c.role, null, case when c.first_day < ? then %1$s end,
                             case when c.first_day = ? then %1$s end, case when c.first_day > ? then %1$s end
                      from task_due_count c where c.span = 'DAY' and c.first_day between ? and ?""".formatted(due), today, today, today, month, soon);
        return byKey(scope.addTo(sql).add(") as d group by d.unit_id, d.role"), DueCounts::of);
    }

    private AsOf day(CountScope scope) {
        return settings.on(scope.agencyId(), scope.asOf());
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
