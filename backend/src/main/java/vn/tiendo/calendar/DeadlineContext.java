package vn.tiendo.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says about time, for the words that leave it out.
 *
 * @param planYear the year that a date without a year belongs to
 * @param issuedOn the day the plan was issued; null while it is a draft
 * @param periodFrom first day of the plan's period
 * @param periodTo last day of the plan's period; where steady work ends
 * @param strictBefore whether "trước ngày X" excludes X itself
 * @param workingDays the calendar for counted terms
 * @param columnHeading the heading above the cell, which may give a bare number its unit ("Số ngày làm việc") or a tick its
 *     period ("Tháng 3"); null when there is none
 */
public record DeadlineContext(
        int planYear,
        @Nullable LocalDate issuedOn,
        LocalDate periodFrom,
        LocalDate periodTo,
        boolean strictBefore,
        WorkingDays workingDays,
        @Nullable String columnHeading) {

    /** A plan of one calendar year that is not issued yet; "trước" is strict. */
    public static DeadlineContext ofYear(int year) {
        return ofPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** A plan of the given period that is not issued yet; a missing year is that of its first day. */
    public static DeadlineContext ofPeriod(LocalDate from, LocalDate to) {
        return new DeadlineContext(from.getYear(), null, from, to, true, WorkingDays.shipped(), null);
    }

    public DeadlineContext issuedOn(@Nullable LocalDate day) {
        return new DeadlineContext(planYear, day, periodFrom, periodTo, strictBefore, workingDays, columnHeading);
    }

    public DeadlineContext planYear(int year) {
        return new DeadlineContext(year, issuedOn, periodFrom, periodTo, strictBefore, workingDays, columnHeading);
    }

    /** "Trước ngày X" includes X. */
    public DeadlineContext lenient() {
        return new DeadlineContext(planYear, issuedOn, periodFrom, periodTo, false, workingDays, columnHeading);
    }

    public DeadlineContext workingDays(WorkingDays table) {
        return new DeadlineContext(planYear, issuedOn, periodFrom, periodTo, strictBefore, table, columnHeading);
    }

    public DeadlineContext under(@Nullable String heading) {
        return new DeadlineContext(planYear, issuedOn, periodFrom, periodTo, strictBefore, workingDays, heading);
    }
}
