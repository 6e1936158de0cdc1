package vn.tiendo.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a recurring task is through its turns.
 *
 * @param done turns that every lead unit has done
 * @param total those of now and those to come
 * @param nextDueOn the nearest last day of what is not finished; null when there is none
 */
public record OccurrenceProgress(
        int done, int total, @Nullable LocalDate nextDueOn) {

    /** Null for what is done once. */
    static @Nullable OccurrenceProgress of(List<AssignmentBrief> leads, Ahead ahead) {
        var turns = leads.stream()
                .filter(AssignmentBrief::counts)
                .collect(Collectors.groupingBy(AssignmentBrief::occurrence));
        int total = turns.size() + ahead.turns();
        if (total < 2) {
            return null;
        }
        long done = turns.values().stream().filter(OccurrenceProgress::isDone).count();
        var open = leads.stream().filter(lead -> lead.workState().isOpen()).map(AssignmentBrief::dueOn);
        var next = Stream.concat(open, Stream.of(ahead).map(Ahead::nextDueOn))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new OccurrenceProgress((int) done, total, next);
    }

    private static boolean isDone(List<AssignmentBrief> leads) {
        return leads.stream().allMatch(lead -> lead.workState() == WorkState.DONE);
    }
}
