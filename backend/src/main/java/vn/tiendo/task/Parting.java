package vn.tiendo.task;

import java.util.List;
import vn.tiendo.calendar.Deadline;

/** An awaited event goes its own way again.
 *
 * @param parted the one that was merged into the other
 * @param main the one that spoke for it
 * @param wordings all for which the main one spoke until now, both of them, too
 */
record Parting(AwaitedEvent parted, AwaitedEvent main, List<AwaitedEvent> wordings) {

    /** The term of a deadline for which an assignment waited. */
    AwaitedTerm termOf(Assignment assignment, Deadline deadline) {
        return wordings.stream()
                .filter(it -> it.id().equals(assignment.awaitedEventId()))
                .findFirst()
                .flatMap(it -> AwaitedTerm.of(deadline, it.folded()))
                .orElseThrow(() -> new IllegalStateException("The deadline of task %s names no event of assignment %s"
                        .formatted(assignment.taskId(), assignment.id())));
    }

    /** The event that gave an assignment its dates, for its story. */
    String otherWords(Assignment assignment) {
        return parted.id().equals(assignment.awaitedEventId()) ? main.words() : parted.words();
    }
}
