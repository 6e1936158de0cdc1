package vn.tiendo.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which days state bodies work: Monday to Friday, but for the days off and the make-up Saturdays of the yearly notices
 * (BLLĐ 2019, Điều 111 and 112). Immutable; an edited table is a new object.
 */
public final class WorkingDays {

    private static final WorkingDays SHIPPED = new WorkingDays(CsvResource.linesOf("working-days.csv").stream()
            .map(CalendarException::from)
            .toList());

    private final Map<LocalDate, CalendarException> exceptions;

    /** @throws IllegalStateException when a day is listed twice */
    public WorkingDays(Collection<CalendarException> exceptions) {
        this.exceptions = exceptions.stream().collect(toUnmodifiableMap(CalendarException::date, Function.identity()));
    }

    /** The table of 2024 to 2026 from the notices, and 2027 as computed. */
    public static WorkingDays shipped() {
        return SHIPPED;
    }

    public boolean isWorkingDay(LocalDate day) {
        CalendarException exception = exceptions.get(day);
        if (exception != null) return exception.kind() == CalendarException.Kind.MAKE_UP;
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The n-th working day after {@code day}, which itself is not counted; before it when n is negative. */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        LocalDate current = day;
        for (int left = Math.abs(n); left > 0; ) {
            current = current.plusDays(Integer.signum(n));
            if (isWorkingDay(current)) left--;
        }
        return current;
    }

    /** Where a counted term ends whose last day is {@code day}: that day, or the next working one (BLDS 2015, Điều 148). */
    public LocalDate endOfTerm(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /** How many working days lie in the year. */
    public int countIn(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return (int)
                first.datesUntil(first.plusYears(1)).filter(this::isWorkingDay).count();
    }

    /** Whether any day of the year is listed; without that only the weekends are known. */
    public boolean knows(int year) {
        return exceptions.keySet().stream().anyMatch(day -> day.getYear() == year);
    }

    /** Whether the year rests on computation because its notice is not out. */
    public boolean isComputed(int year) {
        return exceptions.values().stream()
                .anyMatch(it -> it.date().getYear() == year && it.source() == CalendarException.Source.COMPUTED);
    }

    /** Why the day is off or worked, when it is listed. */
    public Optional<CalendarException> exceptionOn(LocalDate day) {
        return Optional.ofNullable(exceptions.get(day));
    }

    /** All listed days, in no order. */
    public List<CalendarException> exceptions() {
        return List.copyOf(exceptions.values());
    }
}
