package vn.tiendo.task;

import vn.tiendo.shared.database.Row;

/** Work by state; says nothing about open deadlines. */
record StateCounts(long total, long notStarted, long inProgress, long submitted, long done, long onTime, long late) {
    static final StateCounts NONE = new StateCounts(0, 0, 0, 0, 0, 0, 0);

    static StateCounts of(Row row) {
        return new StateCounts(
                row.sum("total"),
                row.sum("not_started"),
                row.sum("in_progress"),
                row.sum("submitted"),
                row.sum("done"),
                row.sum("on_time"),
                row.sum("late"));
    }

    Figures with(DueCounts due) {
        return new Figures(
                total,
                notStarted,
                inProgress,
                submitted,
                done,
                onTime,
                late,
                due.overdue(),
                due.today(),
                due.soon(),
                notStarted + inProgress - due.dated(),
                onTime + late + due.overdue());
    }
}
