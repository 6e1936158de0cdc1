package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.AssignmentAsOf;
import vn.tiendo.task.Schedule;
import vn.tiendo.task.WorkState;
import vn.tiendo.unit.PartyRole;

/** One assignment in a unit's report, as of the cut-off.
 *
 * @param occurrenceLabel of a recurring task: which turn, "Tháng 3/2024"
 * @param result the words of the last progress in the system
 * @param evidence symbols, URLs and file names that prove products
 * @param comment the unit's own words on it
 */
public record ReportLine(
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
        List<String> evidence,
        String comment) {

    static ReportLine from(AssignmentAsOf assignment) {
        return new ReportLine(
                assignment.assignmentId(),
                assignment.taskId(),
                assignment.path(),
                assignment.content(),
                assignment.occurrenceLabel(),
                assignment.role(),
                assignment.deadlineText(),
                assignment.dueOn(),
                assignment.workState(),
                assignment.schedule(),
                assignment.percent(),
                assignment.result(),
                assignment.evidence(),
                "");
    }

    /** The same with the unit's own words. */
    ReportLine with(String words) {
        return new ReportLine(
                assignmentId,
                taskId,
                path,
                content,
                occurrenceLabel,
                role,
                deadlineText,
                dueOn,
                workState,
                schedule,
                percent,
                result,
                evidence,
                words);
    }

    /** What a report says of it: the unit's own words before those of the system, and what proves it. */
    public String words() {
        var words = comment.isBlank() ? result : comment;
        return evidence.isEmpty() ? words : (words + " (" + String.join("; ", evidence) + ")").strip();
    }
}
