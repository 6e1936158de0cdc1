package vn.tiendo.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The clock stands still, and what happens if it goes on today.
 *
 * @param from first day that does not count
 * @param until when work is expected to go on; null when nobody can say
 * @param days that the clock has stood still until the business date
 * @param dueOn the last day if it is kept
 * @param movedDueOn the last day if it moves by as many days
 * @param lateDays days over the last day when it was suspended; it goes on as late as it was
 */
public record SuspensionView(
        LocalDate from,
        @Nullable LocalDate until,
        String reason,
        long days,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate movedDueOn,
        int lateDays) {

    static SuspensionView of(Suspension suspension, @Nullable LocalDate dueOn, String reason, LocalDate today) {
        return new SuspensionView(
                suspension.suspendedOn(),
                suspension.suspendedUntil(),
                reason,
                suspension.days(today),
                dueOn,
                suspension.moved(dueOn, today),
                Tenure.lateDays(dueOn, suspension.suspendedOn()));
    }
}
