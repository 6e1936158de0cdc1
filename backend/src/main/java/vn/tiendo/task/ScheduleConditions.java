package vn.tiendo.task;

import java.util.List;
import vn.tiendo.shared.database.Sql;

/** Schedule states as conditions on assignments {@code a}: ranges of the last day as of today, of the one or the other last day. */
record ScheduleConditions(Basis basis, AsOf today) {

    /** Any of those that the filter names. */
    void add(Sql sql, AssignmentFilter filter) {
        // said once more where it follows from the rest, so that the index on what has no deadline serves the list
        sql.addWhen(
                filter.schedule.equals(List.of(Schedule.NO_DEADLINE)) && Boolean.TRUE.equals(filter.open),
                "and " + basis.undated());
        // what is over comes first in the index and would be read through
        sql.addWhen(
                !filter.schedule.isEmpty() && filter.schedule.stream().allMatch(Schedule::isAhead),
                "and " + AssignmentRows.OPEN + " and " + basis.comparedDay() + " >= ?",
                today.day());
        var between = " and (";
        for (var schedule : filter.schedule) {
            sql.add(between);
            add(sql, schedule);
            between = " or ";
        }
        sql.addWhen(!filter.schedule.isEmpty(), ")");
    }

    private void add(Sql sql, Schedule schedule) {
        var day = today.day();
        var soonUntil = today.soonUntil();
        var open = AssignmentRows.OPEN + " and " + basis.comparedDay();
        switch (schedule) {
            case OVERDUE -> sql.add(open + " < ?", day);
            case DUE_TODAY -> sql.add(open + " = ?", day);
            case DUE_SOON -> sql.add(open + " > ? and " + basis.comparedDay() + " <= ?", day, soonUntil);
            case ON_TRACK -> sql.add(open + " > ? and " + basis.comparedDay() + " < 'infinity'", soonUntil);
            case ON_TIME -> sql.add("a.work_state in ('SUBMITTED', 'DONE') and a.submitted_on <= " + basis.lastDay());
            case LATE -> sql.add("a.work_state in ('SUBMITTED', 'DONE') and a.submitted_on > " + basis.lastDay());
            case NO_DEADLINE -> sql.add(basis.undated() + " or a.work_state in ('DECLINED', 'SUSPENDED', 'WITHDRAWN')");
        }
    }
}
