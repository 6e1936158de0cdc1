package vn.tiendo.urging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit with late or due work, for the list by which the Office calls.
 *
 * @param overdue lead work over its last day
 * @param dueToday lead work whose last day is today
 * @param dueSoon lead work with 1 to 7 days left
 * @param oldestDueOn the last day of the oldest work that is not finished
 * @param daysLate days since then; zero while nothing is late
 * @param contacts who answers for the unit
 * @param last the step taken last; null when there was none
 * @param withDirector whether it stands on the list for the Director, and nobody has answered
 */
public record UnitToUrge(
        UrgingUnit unit,
        long overdue,
        long dueToday,
        long dueSoon,
        @Nullable LocalDate oldestDueOn,
        long daysLate,
        List<Contact> contacts,
        @Nullable LastStep last,
        boolean withDirector) {

    /** The step taken last with a unit.
     *
     * @param answer empty while there is none
     */
    public record LastStep(UUID id, UrgingStep step, LocalDate recordedOn, String answer) {}
}
