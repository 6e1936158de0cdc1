package vn.tiendo.task;

import vn.tiendo.shared.database.Row;

/** Work by state; says nothing about open deadlines. */
record StateCounts(int notStarted, int inProgress, int submitted, int suspended, int done, int onTime, int late) {
    static final StateCounts NONE = new StateCounts(0, 0, 0, 0, 0, 0, 0);

    static StateCounts of(Row row) {
        return new StateCounts(
                row.integer("not_started"),
                row.integer("in_progress"),
                row.integer("submitted"),
                row.integer("suspended"),
                row.integer("done"),
                row.integer("on_time"),
                row.integer("late"));
    }

    Figures with(DueCounts due) {
        return new Figures(
                notStarted + inProgress + submitted + suspended + done,
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
