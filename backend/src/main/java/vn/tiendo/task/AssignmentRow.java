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
 * @param schedule as of the business date
 * @param deadlineText the words of the paper
 * @param dueOn last day on which finishing is on time; null without deadline
 * @param daysLeft days from the business date to {@code dueOn}, negative when over; null without deadline
 * @param continuous steady activity is expected
 * @param idle open without any activity for 30 days
 * @param percent 0 to 100
 */
public record AssignmentRow(
        UUID id,
        UUID taskId,
        UUID planId,
        String planSymbol,
        String path,
        String content,
        UnitRef unit,
        PartyRole role,
        WorkState workState,
        Schedule schedule,
        String deadlineText,
        @Nullable LocalDate dueOn,
        @Nullable Long daysLeft,
        boolean continuous,
        boolean idle,
        int percent,
        @Nullable LocalDate submittedOn,
        LocalDate lastActivityOn,
        long version) {}
