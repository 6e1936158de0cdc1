package vn.tiendo.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Work with its days, as it is or as it stood. */
interface Dated {
    WorkState workState();

    /** The last day, after extensions. */
    @Nullable
    LocalDate dueOn();

    /** The last day as issued. */
    @Nullable
    LocalDate originalDueOn();

    /** The day of the submission that counts. */
    @Nullable
    LocalDate finishedOn();

    default @Nullable Boolean late() {
        return ScheduleRule.late(dueOn(), finishedOn());
    }

    default @Nullable Boolean lateByOriginal() {
        return ScheduleRule.late(originalDueOn(), finishedOn());
    }
}
