package vn.tiendo.task;

import vn.tiendo.shared.database.Row;

/** Open work with a deadline, against a date. */
record DueCounts(long dated, long overdue, long today, long soon) {
    static final DueCounts NONE = new DueCounts(0, 0, 0, 0);

    static DueCounts of(Row row) {
        return new DueCounts(row.sum("dated"), row.sum("overdue"), row.sum("today"), row.sum("soon"));
    }
}
