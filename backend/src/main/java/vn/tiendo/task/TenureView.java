package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time for which a unit held the work and that is over.
 *
 * @param assignmentId of that unit
 * @param until the day on which it ended
 * @param dueOn the last day in force then
 * @param lateDays days over the last day when it ended; they stay with this unit
 * @param ended how: SUSPENDED, DECLINED, WITHDRAWN or REASSIGNED
 */
public record TenureView(
        UUID assignmentId,
        UnitRef unit,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate dueOn,
        int lateDays,
        StoryKind ended) {}
