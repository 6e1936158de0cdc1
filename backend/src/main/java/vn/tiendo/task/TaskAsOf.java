package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as it stood at the end of a day, its state derived from all its leads.
 *
 * @param path of the row in the annex
 * @param leads all lead units, as the plan names them in order
 * @param deadlineText the words of the paper
 * @param dueOn the last day that was in force then: of those of its leads, the one that decides
 * @param ahead the turns that were still to come
 * @param answering the ids of those lead units whose work is that of the task: all, or the one that answers for all
 */
public record TaskAsOf(
        UUID taskId,
        String path,
        String content,
        List<UnitRef> leads,
        String deadlineText,
        @Nullable LocalDate dueOn,
        Ahead ahead,
        WorkState workState,
        Schedule schedule,
        int percent,
        List<UUID> answering) {

    /** The same task as a part of its leads sees it. */
    public TaskAsOf standingAt(TaskStanding standing) {
        return new TaskAsOf(
                taskId,
                path,
                content,
                leads,
                deadlineText,
                dueOn,
                ahead,
                standing.workState(),
                standing.schedule(),
                standing.percent(),
                answering);
    }
}
