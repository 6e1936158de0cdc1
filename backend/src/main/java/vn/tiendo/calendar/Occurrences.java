package vn.tiendo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Recurrence.Frequency;

/** Lays the turns of a rhythm on the calendar. */
final class Occurrences {

    /** More turns than any plan has; a daily duty over ten years. */
    private static final int MOST = 4000;

    private final Recurrence rhythm;
    private final @Nullable String label;

    private Occurrences(Recurrence rhythm, @Nullable String label) {
        this.rhythm = rhythm;
        this.label = label;
    }

    static List<Occurrence> of(Deadline recurring, Recurrence rhythm, LocalDate from, LocalDate to) {
        LocalDate first = later(from, recurring.start());
        LocalDate last = earlier(to, recurring.end());
        LocalDate origin = recurring.start() == null ? from : recurring.start();
        return new Occurrences(rhythm, recurring.label()).between(origin, first, last);
    }

    /**
     * The turns whose last day lies between first and last; every n-th period is counted from the origin. One period more on
     * each side is tried, because a due day may lie in the month before or after its period.
     */
    private List<Occurrence> between(LocalDate origin, LocalDate first, LocalDate last) {
        List<Occurrence> turns = new ArrayList<>();
        LocalDate period = startOfPeriod(origin.isBefore(first) && rhythm.interval() == 1 ? first : origin);
        if (rhythm.interval() == 1) period = next(period, -1);
        for (int n = 0; n < MOST && !next(period, -1).isAfter(last); n++, period = next(period, rhythm.interval())) {
            Occurrence turn = turnOf(period);
            if (falls(turn, first, last) && inMonths(period)) turns.addAll(asOftenAs(rhythm.times(), turn));
        }
        return turns;
    }

    /** "2 lần/năm" without days: both are due at the end of the year. */
    private static List<Occurrence> asOftenAs(int times, Occurrence turn) {
        if (times == 1) return List.of(turn);
        return IntStream.rangeClosed(1, times)
                .mapToObj(nth -> new Occurrence(
                        turn.label(), "%s, lần %d".formatted(turn.period(), nth), turn.start(), turn.end()))
                .toList();
    }

    private static boolean falls(Occurrence turn, LocalDate first, LocalDate last) {
        return !turn.end().isBefore(first) && !turn.end().isAfter(last);
    }

    private boolean inMonths(LocalDate period) {
        return rhythm.frequency() != Frequency.MONTH
                || rhythm.months().isEmpty()
                || rhythm.months().contains(period.getMonthValue());
    }

    private Occurrence turnOf(LocalDate period) {
        if (rhythm.weekday() != null) {
            LocalDate due = period.with(TemporalAdjusters.nextOrSame(rhythm.weekday()));
            return new Occurrence(label, PeriodWords.of(period, next(period, 1).minusDays(1)), period, due);
        }
        boolean monthsOfYear =
                rhythm.frequency() == Frequency.YEAR && !rhythm.months().isEmpty();
        LocalDate start = monthsOfYear ? period.withMonth(rhythm.months().getFirst()) : period;
        LocalDate end = monthsOfYear
                ? endOfMonth(period.withMonth(rhythm.months().getLast()))
                : next(period, 1).minusDays(1);
        String name = PeriodWords.of(start, end);
        if (rhythm.dueDay() == null) return new Occurrence(label, name, start, end);
        LocalDate due = rhythm.dueDay().in(YearMonth.from(end));
        return new Occurrence(label, name, start.isAfter(due) ? null : start, due);
    }

    private LocalDate startOfPeriod(LocalDate day) {
        return switch (rhythm.frequency()) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> startOfMonths(day, 3);
            case HALF -> startOfMonths(day, 6);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static LocalDate startOfMonths(LocalDate day, int length) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / length * length + 1, 1);
    }

    private LocalDate next(LocalDate period, int steps) {
        return switch (rhythm.frequency()) {
            case DAY -> period.plusDays(steps);
            case WEEK -> period.plusWeeks(steps);
            case MONTH -> period.plusMonths(steps);
            case QUARTER -> period.plusMonths(3L * steps);
            case HALF -> period.plusMonths(6L * steps);
            case YEAR -> period.plus(steps, ChronoUnit.YEARS);
        };
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }
}
