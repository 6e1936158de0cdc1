package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assignment or a task as far as counting needs to know it.
 *
 * @param unitId null for a task, which is counted once and for no unit
 * @param role LEAD, COORDINATOR or {@link #TASK}
 * @param finishedOn the day of the submission that counts
 * @param activeOn the day from which it counts as idle when nothing happens; null for a task
 */
record Counted(
        UUID agencyId,
        UUID planId,
        @Nullable UUID unitId,
        String role,
        WorkState workState,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate activeOn)
        implements Dated {
    static final String TASK = "TASK";

    /** Whether nothing is different but the day of the last activity, which no task follows. */
    boolean standsLike(Counted other) {
        return equals(new Counted(
                other.agencyId,
                other.planId,
                other.unitId,
                other.role,
                other.workState,
                other.dueOn,
                other.originalDueOn,
                other.finishedOn,
                activeOn));
    }
}
