package vn.tiendo.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Sql;

/**
 * Where work stands against its last day. A day counts until its end in Asia/Ho_Chi_Minh: late is what was not submitted
 * when the last allowed day was over.
 */
final class ScheduleRule {
    private ScheduleRule() {}

    /** No deadline runs against work that was declined, suspended or withdrawn. */
    static Schedule of(WorkState state, @Nullable LocalDate dueOn, @Nullable LocalDate submittedOn, AsOf asOf) {
        if (dueOn == null) {
            return Schedule.NO_DEADLINE;
        }
        return switch (state) {
            case NOT_STARTED, IN_PROGRESS, RETURNED -> ofOpen(dueOn, asOf);
            case SUBMITTED, DONE -> Boolean.TRUE.equals(late(dueOn, submittedOn)) ? Schedule.LATE : Schedule.ON_TIME;
            case DECLINED, SUSPENDED, WITHDRAWN -> Schedule.NO_DEADLINE;
        };
    }

    /**
     * The same rule for statements that leave no row to the program: a column {@code schedule} of what stands in {@code row}.
     * A test holds the two together.
     */
    static Sql column(String row, AsOf asOf) {
        return new Sql("""
                case when row.due_on is null or row.work_state in ('DECLINED', 'SUSPENDED', 'WITHDRAWN') then 'NO_DEADLINE'
                     when row.work_state in ('SUBMITTED', 'DONE')
                         then case when row.submitted_on > row.due_on then 'LATE' else 'ON_TIME' end
                     when row.due_on < ? then 'OVERDUE'
                     when row.due_on = ? then 'DUE_TODAY'
                     when row.due_on <= ? then 'DUE_SOON'
                     else 'ON_TRACK' end as schedule""".replace("row.", row + "."), asOf.day(), asOf.day(), asOf.soonUntil());
    }

    /** Whether the valid submission came too late; null without a deadline or a submission. */
    static @Nullable Boolean late(@Nullable LocalDate dueOn, @Nullable LocalDate submittedOn) {
        return dueOn == null || submittedOn == null ? null : submittedOn.isAfter(dueOn);
    }

    static boolean idle(WorkState state, LocalDate lastActivityOn, AsOf asOf) {
        return state.isOpen() && !lastActivityOn.isAfter(asOf.idleSince());
    }

    /** Days from the date to the last day, negative when it is over. */
    static @Nullable Long daysLeft(@Nullable LocalDate dueOn, LocalDate asOf) {
        return dueOn == null ? null : ChronoUnit.DAYS.between(asOf, dueOn);
    }

    private static Schedule ofOpen(LocalDate dueOn, AsOf asOf) {
        long left = ChronoUnit.DAYS.between(asOf.day(), dueOn);
        if (left < 0) {
            return Schedule.OVERDUE;
        }
        if (left == 0) {
            return Schedule.DUE_TODAY;
        }
        return left <= asOf.rules().soonDays() ? Schedule.DUE_SOON : Schedule.ON_TRACK;
    }
}
