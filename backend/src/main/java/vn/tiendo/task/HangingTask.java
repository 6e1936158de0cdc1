package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.DeadlineWords;

/** A task that waits for an event, with the term that hangs on it.
 *
 * @param eventId the awaited event that is worded as the plan words it
 * @param units how many take part
 * @param waiting how many of its assignments have no date before the event
 */
record HangingTask(
        UUID id,
        UUID eventId,
        String planSymbol,
        String path,
        String content,
        AwaitedTerm awaited,
        int units,
        long waiting) {

    /** Whether the event, when it happens now, says something to this task. */
    boolean isConcerned() {
        return waiting > 0 || awaited.repeats() && units > 0;
    }

    /** Whether an assignment has its dates from this term of this task. */
    boolean isOf(Assignment assignment) {
        return assignment.taskId().equals(id) && eventId.equals(assignment.awaitedEventId());
    }

    /** What does not wait and may come again begins anew. */
    boolean startsTurn() {
        return waiting == 0;
    }

    AwaitedTask preview(LocalDate happenedOn, @Nullable LocalDate dueOn, LocalDate today) {
        var dates = awaited.dates(happenedOn, dueOn);
        boolean over = dates.dueOn() != null && dates.dueOn().isBefore(today);
        return with(dates, over);
    }

    /** Before anybody has said when. */
    AwaitedTask undated() {
        return with(new AwaitedTerm.Dates(null, null), false);
    }

    private AwaitedTask with(AwaitedTerm.Dates dates, boolean over) {
        return new AwaitedTask(
                id,
                planSymbol,
                path,
                content,
                DeadlineWords.of(awaited.term()),
                awaited.isCounted(),
                units,
                startsTurn(),
                dates.startsOn(),
                dates.dueOn(),
                over);
    }
}
