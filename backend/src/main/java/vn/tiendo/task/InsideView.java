package vn.tiendo.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Colleague;

/** How a unit has organised an assignment for itself.
 *
 * @param officers to whom the head handed it
 * @param subtasks in the order in which they were written
 * @param done how many of them are done
 * @param suggestedPercent what that comes to; a suggestion for the next report of progress, null without subtasks
 * @param mayDirect whether the caller may hand it over and divide it
 */
public record InsideView(
        List<Colleague> officers,
        List<SubtaskView> subtasks,
        int done,
        @Nullable Integer suggestedPercent,
        boolean mayDirect) {
    private static final int WHOLE = 100;

    static InsideView of(List<Colleague> officers, List<SubtaskView> subtasks, boolean mayDirect) {
        var done = (int) subtasks.stream().filter(it -> it.doneOn() != null).count();
        var percent = subtasks.isEmpty() ? null : Math.round((float) done * WHOLE / subtasks.size());
        return new InsideView(officers, subtasks, done, percent, mayDirect);
    }
}
