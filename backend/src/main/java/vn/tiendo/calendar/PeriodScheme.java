package vn.tiendo.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/** Where the months of a report begin and end; every report names its scheme. */
public enum PeriodScheme {
    /** NĐ 09/2019/NĐ-CP, Điều 12: figures run from day 15 of the month before to day 14. */
    DECREE_09_2019,
    /** From the first to the last day of the calendar month. */
    CALENDAR;

    LocalDate firstDay(YearMonth month) {
        return this == CALENDAR ? month.atDay(1) : month.minusMonths(1).atDay(15);
    }

    LocalDate lastDay(YearMonth month) {
        return this == CALENDAR ? month.atEndOfMonth() : month.atDay(14);
    }
}
