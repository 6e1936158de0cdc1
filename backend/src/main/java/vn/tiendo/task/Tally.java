package vn.tiendo.task;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the counted summary counts of the work of a unit; each is a column of it. */
enum Tally {
    NOT_STARTED,
    IN_PROGRESS,
    SUBMITTED,
    SUSPENDED,
    DONE,
    ON_TIME,
    LATE,
    ON_TIME_ORIGINAL,
    LATE_ORIGINAL;

    /** Where an assignment or a task counts; declined and withdrawn work counts nowhere. */
    static Set<Tally> of(Counted it) {
        return switch (it.workState()) {
            case NOT_STARTED -> EnumSet.of(NOT_STARTED);
            case IN_PROGRESS, RETURNED -> EnumSet.of(IN_PROGRESS);
            case SUBMITTED -> EnumSet.of(SUBMITTED);
            case SUSPENDED -> EnumSet.of(SUSPENDED);
            case DONE -> ofDone(it.late(), it.lateByOriginal());
            case DECLINED, WITHDRAWN -> EnumSet.noneOf(Tally.class);
        };
    }

    private static Set<Tally> ofDone(@Nullable Boolean late, @Nullable Boolean lateByOriginal) {
        var tallies = EnumSet.of(DONE);
        if (late != null) {
            tallies.add(late ? LATE : ON_TIME);
        }
        if (lateByOriginal != null) {
            tallies.add(lateByOriginal ? LATE_ORIGINAL : ON_TIME_ORIGINAL);
        }
        return tallies;
    }
}
