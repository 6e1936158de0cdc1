package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/** Counts open work without activity since a day: whole years before it, then months, then days. */
@ApplicationScoped
class IdleCounts {
    private final DataSource database;

    @Inject
    IdleCounts(DataSource database) {
        this.database = database;
    }

    /** @param since the last day on which something may have happened */
    long of(GroupScope scope, LocalDate since) {
        return scope.planId() == null ? summed(scope, since) : countedInPlan(scope, since);
    }

    private long summed(GroupScope scope, LocalDate since) {
        var year = since.withDayOfYear(1);
        var month = since.withDayOfMonth(1);
        return new Sql("""
                        select coalesce(sum(c.total), 0) as count from task_activity_count c
                        where c.agency_id = ? and c.role = any (?)
                          and (c.span = 'YEAR' and c.first_day < ?
                               or c.span = 'MONTH' and c.first_day >= ? and c.first_day < ?
                               or c.span = 'DAY' and c.first_day between ? and ?)""", scope.agencyId(), scope.roles(), year, year, month, month, since)
                .addWhen(scope.unitId() != null, "and c.unit_id = ?", scope.unitId())
                .number(database);
    }

    /** A plan is small, and has no rows of its own in the summary. */
    private long countedInPlan(GroupScope scope, LocalDate since) {
        return scope.assignments("count(*) as count")
                .add("and " + AssignmentRows.OPEN + " and a.last_activity_on <= ?", since)
                .number(database);
    }
}
