package vn.tiendo.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of its leads' last days is that of a task, so that a task that is counted by one day is overdue, due or late
 * exactly when the worst of its leads is. Its leads have the same deadline to begin with, all of them or none.
 */
final class DecidingDay {
    private DecidingDay() {}

    /** While somebody works, the nearest day of those; then that of one who was late; else the last one. Null without any. */
    static @Nullable LocalDate of(List<Counted> leads) {
        var counting = leads.stream().filter(DecidingDay::counts).toList();
        var all = counting.isEmpty() ? leads : counting;
        if (!all.stream().allMatch(lead -> lead.workState().isFinished())) {
            return nearest(all, lead -> lead.workState().isOpen()).orElse(null);
        }
        return nearest(all, lead -> Boolean.TRUE.equals(lead.late()))
                .or(() -> days(all, lead -> true).max(LocalDate::compareTo))
                .orElse(null);
    }

    private static boolean counts(Counted lead) {
        return lead.workState().isHeld();
    }

    private static Optional<LocalDate> nearest(Collection<Counted> leads, Predicate<Counted> wanted) {
        return days(leads, wanted).min(LocalDate::compareTo);
    }

    private static Stream<LocalDate> days(Collection<Counted> leads, Predicate<Counted> wanted) {
        return leads.stream().filter(wanted).map(Counted::dueOn).filter(Objects::nonNull);
    }
}
