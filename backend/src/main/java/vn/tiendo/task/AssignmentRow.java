package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.unit.PartyRole;

/** An assignment as a line of a list.
 *
 * @param planSymbol number and symbol of the plan
 * @param path of the row in the annex: {@code B.II.1}
 * @param content of the task
 * @param occurrence 0 for what is done once, else which turn of a recurring task, from 1
 * @param occurrenceLabel what the turn is called: "Tháng 3/2024"
 * @param schedule as of the business date
 * @param deadlineText the words of the paper
 * @param startsOn first day of the window in which the work is to be done; null when only a last day is set
 * @param dueOn last day on which finishing is on time; null without deadline
 * @param originalDueOn the last day as issued, before any extension
 * @param daysLeft days from the business date to {@code dueOn}, negative when over; null without deadline
 * @param continuous steady activity is expected
 * @param idle open without any activity for as long as the agency has set
 * @param percent 0 to 100
 */
public record AssignmentRow(
        UUID id,
        UUID taskId,
        UUID planId,
        String planSymbol,
        String path,
        String content,
        int occurrence,
        @Nullable String occurrenceLabel,
        UnitRef unit,
        PartyRole role,
        WorkState workState,
        Schedule schedule,
        String deadlineText,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable Long daysLeft,
        boolean continuous,
        boolean idle,
        int percent,
        @Nullable LocalDate submittedOn,
        LocalDate lastActivityOn,
        long version) {

    AssignmentBrief brief() {
        return new AssignmentBrief(id, occurrence, occurrenceLabel, unit, role, workState, schedule, dueOn, percent);
    }
}
