package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of its leads' days are those of a task, so that a task that is counted by one day is overdue, due or late exactly
 * when the worst of its leads is, by the adjusted and by the original deadline.
 *
 * @param dueOn while somebody works, the nearest day of those; then that of one who was late; else the last one
 * @param originalDueOn the same of the deadlines as issued
 * @param finishedOn the last submission; what has no deadline is late for nobody
 */
record DecidingDay(
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable LocalDate finishedOn) {

    /** @param nextDueOn the last day of a turn that is still to come; null when there is none */
    static DecidingDay of(List<? extends Dated> leads, @Nullable LocalDate nextDueOn) {
        List<? extends Dated> counting =
                leads.stream().filter(DecidingDay::counts).toList();
        var all = counting.isEmpty() ? leads : counting;
        var next = counting.isEmpty() ? null : nextDueOn;
        return new DecidingDay(
                day(all, next, Dated::dueOn, Dated::late),
                day(all, next, Dated::originalDueOn, Dated::lateByOriginal),
                finishedOn(all));
    }

    private static boolean counts(Dated lead) {
        return lead.workState().isHeld();
    }

    private static @Nullable LocalDate day(
            List<? extends Dated> all,
            @Nullable LocalDate next,
            Function<Dated, @Nullable LocalDate> day,
            Function<Dated, @Nullable Boolean> late) {
        if (next != null || !all.stream().allMatch(lead -> lead.workState().isFinished())) {
            var open = days(all, lead -> lead.workState().isOpen(), day);
            return Stream.concat(open, Stream.ofNullable(next))
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }
        return days(all, lead -> Boolean.TRUE.equals(late.apply(lead)), day)
                .min(LocalDate::compareTo)
                .or(() -> days(all, lead -> true, day).max(LocalDate::compareTo))
                .orElse(null);
    }

    private static @Nullable LocalDate finishedOn(List<? extends Dated> all) {
        return days(all, lead -> lead.dueOn() != null, Dated::finishedOn)
                .max(LocalDate::compareTo)
                .or(() -> days(all, lead -> true, Dated::finishedOn).max(LocalDate::compareTo))
                .orElse(null);
    }

    private static Stream<LocalDate> days(
            List<? extends Dated> leads, Predicate<Dated> wanted, Function<Dated, @Nullable LocalDate> day) {
        return leads.stream().filter(wanted).map(day).filter(Objects::nonNull);
    }
}
