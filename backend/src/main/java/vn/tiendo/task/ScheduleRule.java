package vn.tiendo.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where work stands against its last day. A day counts until its end in Asia/Ho_Chi_Minh: late is what was not submitted
 * when the last allowed day was over.
 */
final class ScheduleRule {
    /** "Sắp đến hạn" begins as many days before the last one. */
    static final int SOON_DAYS = 7;

    /** "Không hoạt động" after as many days without progress or product. */
    static final int IDLE_DAYS = 30;

    private ScheduleRule() {}

    /** No deadline runs against work that was declined, suspended or withdrawn. */
    static Schedule of(WorkState state, @Nullable LocalDate dueOn, @Nullable LocalDate submittedOn, LocalDate asOf) {
        if (dueOn == null) {
            return Schedule.NO_DEADLINE;
        }
        return switch (state) {
            case NOT_STARTED, IN_PROGRESS, RETURNED -> ofOpen(dueOn, asOf);
            case SUBMITTED, DONE -> Boolean.TRUE.equals(late(dueOn, submittedOn)) ? Schedule.LATE : Schedule.ON_TIME;
            case DECLINED, SUSPENDED, WITHDRAWN -> Schedule.NO_DEADLINE;
        };
    }

    /** Whether the valid submission came too late; null without a deadline or a submission. */
    static @Nullable Boolean late(@Nullable LocalDate dueOn, @Nullable LocalDate submittedOn) {
        return dueOn == null || submittedOn == null ? null : submittedOn.isAfter(dueOn);
    }

    static boolean idle(WorkState state, LocalDate lastActivityOn, LocalDate asOf) {
        return state.isOpen() && !lastActivityOn.isAfter(idleSince(asOf));
    }

    /** Open work without activity since this day is idle. */
    static LocalDate idleSince(LocalDate asOf) {
        return asOf.minusDays(IDLE_DAYS);
    }

    /** Days from the date to the last day, negative when it is over. */
    static @Nullable Long daysLeft(@Nullable LocalDate dueOn, LocalDate asOf) {
        return dueOn == null ? null : ChronoUnit.DAYS.between(asOf, dueOn);
    }

    private static Schedule ofOpen(LocalDate dueOn, LocalDate asOf) {
        long left = ChronoUnit.DAYS.between(asOf, dueOn);
        if (left < 0) {
            return Schedule.OVERDUE;
        }
        if (left == 0) {
            return Schedule.DUE_TODAY;
        }
        return left <= SOON_DAYS ? Schedule.DUE_SOON : Schedule.ON_TRACK;
    }
}
