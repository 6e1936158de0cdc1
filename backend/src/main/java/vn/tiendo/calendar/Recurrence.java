package vn.tiendo.calendar;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rhythm of a recurring duty. Without a due day or a weekday an occurrence is due on the last day of its period.
 *
 * @param frequency the period that repeats
 * @param interval 1 for every period, 2 for every second one
 * @param times how often in each period, nearly always 1 ("2 lần/năm" is 2)
 * @param months the months (1 to 12) to which a monthly or yearly rhythm is limited; empty means all
 * @param dueDay the day in the month, or null
 * @param weekday the last allowed day of the week, or null
 */
public record Recurrence(
        Frequency frequency,
        int interval,
        int times,
        List<Integer> months,
        @Nullable DueDay dueDay,
        @Nullable DayOfWeek weekday) {

    public Recurrence {
        months = List.copyOf(months);
    }

    public static Recurrence every(Frequency frequency) {
        return new Recurrence(frequency, 1, 1, List.of(), null, null);
    }

    public Recurrence everyNth(int nth) {
        return new Recurrence(frequency, nth, times, months, dueDay, weekday);
    }

    public Recurrence times(int perPeriod) {
        return new Recurrence(frequency, interval, perPeriod, months, dueDay, weekday);
    }

    public Recurrence in(List<Integer> onlyMonths) {
        return new Recurrence(frequency, interval, times, onlyMonths, dueDay, weekday);
    }

    public Recurrence due(DueDay day) {
        return new Recurrence(frequency, interval, times, months, day, weekday);
    }

    public Recurrence on(DayOfWeek day) {
        return new Recurrence(frequency, interval, times, months, dueDay, day);
    }

    /** The period that repeats. */
    public enum Frequency {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        HALF,
        YEAR
    }
}
