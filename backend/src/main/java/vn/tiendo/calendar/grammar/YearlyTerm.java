package vn.tiendo.calendar.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DeadlineReason;
import vn.tiendo.calendar.DueDay;
import vn.tiendo.calendar.Recurrence;
import vn.tiendo.calendar.Recurrence.Frequency;

/** Dates that come back every year: "trước ngày 15/6 và 15/12 hằng năm", "Tháng 3, 6, 9, 12 hằng năm", "Quý IV hằng năm". */
final class YearlyTerm {

    /** Has every day that some year has. */
    private static final int LEAP_YEAR = 2024;

    private YearlyTerm() {}

    /** @param text the words of the whole term */
    static DeadlineDraft of(SpanList list, DatePrefix prefix, DeadlineContext context, String text) {
        List<Recurrence> rules =
                list.items().stream().map(it -> rule(it, prefix, context)).toList();
        if (rules.contains(null)) {
            return DeadlineDraft.of(DeadlineKind.UNKNOWN)
                    .review(DeadlineReason.IMPOSSIBLE_DATE)
                    .unparsed(List.of(text));
        }
        Recurrence one = list.hasRange() ? range(rules) : merged(rules, list);
        if (one != null) return recurring(one, prefix, context);
        List<Deadline> parts = rules.stream()
                .map(it -> recurring(it, prefix, context).build(""))
                .toList();
        return DeadlineDraft.of(DeadlineKind.MULTI).parts(parts);
    }

    private static DeadlineDraft recurring(Recurrence rule, DatePrefix prefix, DeadlineContext context) {
        DeadlineDraft draft = Rhythm.over(rule, context);
        return prefix.clock() == null ? draft : draft.endTime(prefix.clock().time());
    }

    private static @Nullable Recurrence rule(Written item, DatePrefix prefix, DeadlineContext context) {
        Recurrence yearly = Recurrence.every(Frequency.YEAR);
        boolean before = prefix.qualifier() == Qualifier.BEFORE;
        boolean strict = before && context.strictBefore() && prefix.clock() == null;
        return switch (item.shape()) {
            case Shape.Day day when day.in(LEAP_YEAR) == null -> null;
            case Shape.Day day -> yearly.in(List.of(day.month())).due(new DueDay(day.day(), strict, 0));
            case Shape.Days days -> yearly.in(List.of(days.month())).due(new DueDay(days.last(), strict, 0));
            case Shape.LastWeek week -> yearly.in(List.of(week.month())).due(new DueDay(31, strict, 0));
            case Shape.Months months
            when before -> yearly.in(List.of(months.first())).due(new DueDay(1, true, 0));
            case Shape.Months months -> yearly.in(months(months.first(), months.last()));
            case Shape.Occasion occasion -> yearly;
            case Shape.Impossible impossible -> null;
        };
    }

    /** Months one by one, or the same day of several months, are one rule; anything else is several. */
    private static @Nullable Recurrence merged(List<Recurrence> rules, SpanList list) {
        Recurrence first = rules.getFirst();
        if (rules.size() == 1) return first;
        boolean sameDay = rules.stream().allMatch(it -> java.util.Objects.equals(it.dueDay(), first.dueDay()));
        boolean singleMonths = rules.stream().allMatch(it -> it.months().size() == 1);
        if (!sameDay || !singleMonths || list.hasAlternatives()) return null;
        List<Integer> months =
                rules.stream().map(it -> it.months().getFirst()).sorted().toList();
        Recurrence monthly = Recurrence.every(Frequency.MONTH).in(months);
        return first.dueDay() == null ? monthly : monthly.due(first.dueDay());
    }

    private static @Nullable Recurrence range(List<Recurrence> rules) {
        if (rules.stream().anyMatch(it -> it.months().isEmpty())) return null;
        int first = rules.getFirst().months().getFirst();
        int last = rules.getLast().months().getLast();
        if (last < first) return null;
        Recurrence yearly = Recurrence.every(Frequency.YEAR).in(months(first, last));
        DueDay due = rules.getLast().dueDay();
        return due == null ? yearly : yearly.due(due);
    }

    private static List<Integer> months(int first, int last) {
        return java.util.stream.IntStream.rangeClosed(first, last).boxed().toList();
    }
}
