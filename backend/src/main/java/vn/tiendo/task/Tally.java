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
    LATE_ORIGINAL,
    RETURNED,
    DECLINED,
    WITHDRAWN,
    SUBMITTED_ON_TIME,
    SUBMITTED_LATE;

    /** Where an assignment or a task counts; what was returned is in progress again. */
    static Set<Tally> of(Counted it) {
        return switch (it.workState()) {
            case NOT_STARTED -> EnumSet.of(NOT_STARTED);
            case IN_PROGRESS -> EnumSet.of(IN_PROGRESS);
            case RETURNED -> EnumSet.of(IN_PROGRESS, RETURNED);
            case SUBMITTED -> ofSubmitted(it.late());
            case SUSPENDED -> EnumSet.of(SUSPENDED);
            case DONE -> ofDone(it.late(), it.lateByOriginal());
            case DECLINED -> EnumSet.of(DECLINED);
            case WITHDRAWN -> EnumSet.of(WITHDRAWN);
        };
    }

    private static Set<Tally> ofSubmitted(@Nullable Boolean late) {
        var tallies = EnumSet.of(SUBMITTED);
        if (late != null) {
            tallies.add(late ? SUBMITTED_LATE : SUBMITTED_ON_TIME);
        }
        return tallies;
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
