package vn.tiendo.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The day of a recurring duty inside its period, as written.
 *
 * @param day 1 to 31; a short month ends on its last day
 * @param before true when the day itself is already too late ("trước ngày 18")
 * @param monthOffset the month, counted from the last month of the period: 0 that month, 1 the month after, -2 the first
 *     month of a quarter
 */
public record DueDay(int day, boolean before, int monthOffset) {

    /** The last day on which the duty of the period that ends in {@code lastMonth} is on time. */
    public LocalDate in(YearMonth lastMonth) {
        YearMonth month = lastMonth.plusMonths(monthOffset);
        LocalDate written = month.atDay(Math.min(day, month.lengthOfMonth()));
        return before ? written.minusDays(1) : written;
    }
}
