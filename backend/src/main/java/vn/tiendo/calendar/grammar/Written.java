package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.DeadlineReason;

/**
 * A date or period as written.
 *
 * @param year the year beside it, or null
 * @param inferred whether that year is written nowhere in the cell
 * @param review why a person should look at it, or null
 * @param words the words themselves, where they stand apart from their neighbours in a list; else null
 */
record Written(
        Shape shape,
        Unit unit,
        @Nullable Integer year,
        boolean inferred,
        @Nullable String review,
        @Nullable String words) {

    enum Unit {
        DAY,
        PART_OF_MONTH,
        MONTH,
        QUARTER,
        PART_OF_YEAR,
        YEAR,
        OCCASION
    }

    static Written of(Shape shape, Unit unit, @Nullable Integer year) {
        return new Written(shape, unit, year, false, null, null);
    }

    static Written day(int day, int month, @Nullable Integer year) {
        boolean thinkable = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return of(thinkable ? new Shape.Day(month, day) : new Shape.Impossible(), Unit.DAY, year);
    }

    static Written month(int month, @Nullable Integer year) {
        boolean thinkable = month >= 1 && month <= 12;
        return of(thinkable ? new Shape.Months(month, month) : new Shape.Impossible(), Unit.MONTH, year);
    }

    static Written quarter(int quarter, @Nullable Integer year) {
        return of(new Shape.Months(3 * quarter - 2, 3 * quarter), Unit.QUARTER, year);
    }

    static Written year(@Nullable Integer year) {
        return of(new Shape.Months(1, 12), Unit.YEAR, year);
    }

    static Written impossible() {
        return of(new Shape.Impossible(), Unit.DAY, null);
    }

    Written approximate() {
        return new Written(shape, unit, year, inferred, DeadlineReason.APPROXIMATE, words);
    }

    Written ofUnclearYear() {
        return new Written(shape, unit, year, inferred, review == null ? DeadlineReason.YEAR_AMBIGUOUS : review, words);
    }

    /** In a year that only follows from the date beside it. */
    Written inferredIn(int other) {
        return new Written(shape, unit, other, true, review, words).ofUnclearYear();
    }

    Written inYear(@Nullable Integer other) {
        return new Written(shape, unit, other, inferred, review, words);
    }

    Written said(String own) {
        return new Written(shape, unit, year, inferred, review, own);
    }
}
