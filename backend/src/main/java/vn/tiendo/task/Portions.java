package vn.tiendo.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.Occurrence;

/**
 * How a deadline is cut into what is asked of a unit: once, once for each dated part, or once for each period of a rhythm.
 * Steady work beside dated parts stays one piece, and a term that waits for an event is one piece that has no date yet.
 */
final class Portions {
    private Portions() {}

    /** In the order of time, those without a date last; never empty. */
    static List<Portion> of(Deadline deadline) {
        if (!isCut(deadline)) {
            return List.of(Portion.whole(deadline, lastDay(deadline)));
        }
        var terms = deadline.kind() == DeadlineKind.MULTI ? deadline.parts() : List.of(deadline);
        var steady = terms.stream().filter(Portions::isSteady).toList();
        var dated = terms.stream()
                .flatMap(Portions::dated)
                .sorted(Comparator.comparing(Dated::end))
                .toList();
        var waiting = terms.stream().filter(Portions::waits).toList();
        if (steady.size() + dated.size() + waiting.size() == 0 || isSingle(steady, dated, waiting)) {
            return List.of(Portion.whole(deadline, lastDay(deadline)));
        }
        var portions = new ArrayList<Portion>();
        if (!steady.isEmpty()) {
            portions.add(steady(steady));
        }
        dated.forEach(it -> portions.add(Portion.of(number(portions, steady), it.occurrence(), it.turn())));
        waiting.forEach(it -> portions.add(Portion.waiting(number(portions, steady), it)));
        return List.copyOf(portions);
    }

    /** Of several dates the last one is the end of the work. */
    static @Nullable LocalDate lastDay(Deadline deadline) {
        if (deadline.end() != null) {
            return deadline.end();
        }
        return days(deadline.parts(), Portions::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Between alternatives nobody has chosen; they stay one piece. */
    private static boolean isCut(Deadline deadline) {
        return deadline.recurrence() != null || deadline.kind() == DeadlineKind.MULTI && !deadline.offersChoice();
    }

    /** One date beside words that set none: the date is all there is. */
    private static boolean isSingle(List<Deadline> steady, List<Dated> dated, List<Deadline> waiting) {
        return steady.isEmpty()
                && waiting.isEmpty()
                && dated.size() == 1
                && !dated.getFirst().turn();
    }

    private static boolean isSteady(Deadline term) {
        return term.recurrence() == null && (term.kind() == DeadlineKind.CONTINUOUS || term.continuous());
    }

    /** An event that must come; one that only may come ("khi có yêu cầu") asks for nothing before it does. */
    private static boolean waits(Deadline term) {
        boolean mustCome = term.kind() == DeadlineKind.RELATIVE || term.kind() == DeadlineKind.EXTERNAL;
        return mustCome && term.end() == null;
    }

    private static Stream<Dated> dated(Deadline term) {
        if (isSteady(term) || term.end() == null) {
            return Stream.of();
        }
        boolean turns = term.recurrence() != null;
        var from = turns && term.start() != null ? term.start() : term.end();
        return term.occurrences(from, term.end()).stream().map(it -> new Dated(it, turns));
    }

    private static Portion steady(List<Deadline> terms) {
        return Portion.steady(
                days(terms, Deadline::start).min(Comparator.naturalOrder()).orElse(null),
                days(terms, Deadline::end).max(Comparator.naturalOrder()).orElse(null),
                terms.stream().map(Deadline::text).distinct().collect(Collectors.joining("; ")));
    }

    /** The steady piece is number 0, so that turns always count from 1. */
    private static int number(List<Portion> before, List<Deadline> steady) {
        return before.size() + (steady.isEmpty() ? 1 : 0);
    }

    private static Stream<LocalDate> days(List<Deadline> terms, Function<Deadline, @Nullable LocalDate> day) {
        return terms.stream().map(day).filter(Objects::nonNull);
    }

    /** @param turn whether it is one of a rhythm */
    private record Dated(Occurrence occurrence, boolean turn) {
        LocalDate end() {
            return occurrence.end();
        }
    }
}
