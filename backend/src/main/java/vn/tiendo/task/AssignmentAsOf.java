package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.unit.PartyRole;

/** An assignment as it stood at the end of a day, for reports.
 *
 * @param path of the row in the annex
 * @param occurrenceLabel of a recurring task: which turn, "Tháng 3/2024"
 * @param deadlineText the words of the paper
 * @param dueOn the last day that was in force then
 * @param schedule as of that day
 * @param result the words of the last progress up to that day, or of the submission when none was reported; empty when
 *     there is neither. A word to the Office on sending never takes the place of a result
 * @param evidence symbols, URLs and file names attached up to that day
 */
public record AssignmentAsOf(
        UUID assignmentId,
        UUID taskId,
        String path,
        String content,
        @Nullable String occurrenceLabel,
        PartyRole role,
        String deadlineText,
        @Nullable LocalDate dueOn,
        WorkState workState,
        Schedule schedule,
        int percent,
        String result,
        List<String> evidence) {}
