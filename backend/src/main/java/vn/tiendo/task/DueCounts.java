package vn.tiendo.task;

import vn.tiendo.shared.database.Row;

/** Open work with a deadline, against a date. */
record DueCounts(long dated, long overdue, long today, long soon) {
    static final DueCounts NONE = new DueCounts(0, 0, 0, 0);

    DueCounts plus(DueCounts other) {
        return new DueCounts(dated + other.dated, overdue + other.overdue, today + other.today, soon + other.soon);
    }

    /** How much of it stands so.
     *
     * @throws IllegalArgumentException when it is not said of open work with a deadline
     */
    long of(Schedule schedule) {
        return switch (schedule) {
            case OVERDUE -> overdue;
            case DUE_TODAY -> today;
            case DUE_SOON -> soon;
            case ON_TRACK -> dated - overdue - today - soon;
            case NO_DEADLINE, ON_TIME, LATE -> throw new IllegalArgumentException("Not of open work: " + schedule);
        };
    }

    static DueCounts of(Row row) {
        return new DueCounts(row.sum("dated"), row.sum("overdue"), row.sum("today"), row.sum("soon"));
    }
}
