package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.unit.PartyRole;

/** Counts by the month of the last day. There is no summary of it: each row is looked at. */
@ApplicationScoped
class MonthCounts {
    private final DataSource database;
    private final FollowUpSettings settings;

    @Inject
    MonthCounts(DataSource database, FollowUpSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Tasks, each once, or of one unit what it leads: of a plan in all its months, of all plans in those of the year. */
    List<MonthFigures> of(CountScope scope) {
        var today = settings.on(scope.agencyId(), scope.asOf());
        var year = scope.asOf().withDayOfYear(1);
        var day = scope.basis() == Basis.ORIGINAL ? "original_due_on" : "due_on";
        var sql = new Sql(
                """
                select date_trunc('month', c.%2$s)::date as month,
                       (count(*) filter (where c.work_state = 'NOT_STARTED'))::integer as not_started,
                       (count(*) filter (where c.work_state in ('IN_PROGRESS', 'RETURNED')))::integer as in_progress,
                       (count(*) filter (where c.work_state = 'SUBMITTED'))::integer as submitted,
                       (count(*) filter (where c.work_state = 'SUSPENDED'))::integer as suspended,
                       (count(*) filter (where c.work_state = 'DONE'))::integer as done,
                       (count(*) filter (where c.work_state = 'DONE' and c.finished_on <= c.%2$s))::integer as on_time,
                       (count(*) filter (where c.work_state = 'DONE' and c.finished_on > c.%2$s))::integer as late,
                       count(*) filter (where %1$s) as dated,
                       count(*) filter (where %1$s and c.%2$s < ?) as overdue,
                       count(*) filter (where %1$s and c.%2$s = ?) as today,
                       count(*) filter (where %1$s and c.%2$s > ? and c.%2$s <= ?) as soon
                from counted c
                where c.work_state not in ('DECLINED', 'WITHDRAWN') and c.%2$s is not null and c.agency_id = ?""".formatted("c.work_state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')", day),
                today.day(),
                today.day(),
                today.day(),
                today.soonUntil(),
                scope.agencyId());
        return sql.add("and c.role = ?", scope.unitId() == null ? Counted.TASK : PartyRole.LEAD.name())
                .addWhen(scope.unitId() != null, "and c.unit_id = ?", scope.unitId())
                .addWhen(scope.planId() != null, "and c.plan_id = ?", scope.planId())
                .addWhen(
                        scope.planId() == null,
                        "and c.%1$s >= ? and c.%1$s < ?".formatted(day),
                        year,
                        year.plusYears(1))
                .add("group by 1 order by 1")
                .list(database, MonthCounts::month);
    }

    private static MonthFigures month(Row row) {
        return new MonthFigures(row.date("month"), StateCounts.of(row).with(DueCounts.of(row)));
    }
}
