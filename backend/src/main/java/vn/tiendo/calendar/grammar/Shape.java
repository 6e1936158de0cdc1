package vn.tiendo.calendar.grammar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A part of a year as written, before the year is known. */
sealed interface Shape {

    /** The days it covers in the year; null when that year has no such day. */
    @Nullable
    Span in(int year);

    /** One day, which a given year may lack. */
    record Day(int month, int day) implements Shape {
        @Override
        public @Nullable Span in(int year) {
            if (day > YearMonth.of(year, month).lengthOfMonth()) return null;
            LocalDate date = LocalDate.of(year, month, day);
            return new Span(date, date);
        }
    }

    /** Some days of a month; 31 stands for its last day. */
    record Days(int month, int first, int last) implements Shape {
        @Override
        public Span in(int year) {
            YearMonth yearMonth = YearMonth.of(year, month);
            int end = Math.min(last, yearMonth.lengthOfMonth());
            return new Span(yearMonth.atDay(Math.min(first, end)), yearMonth.atDay(end));
        }
    }

    /** The last seven days of a month. */
    record LastWeek(int month) implements Shape {
        @Override
        public Span in(int year) {
            LocalDate end = YearMonth.of(year, month).atEndOfMonth();
            return new Span(end.minusDays(6), end);
        }
    }

    /** Whole months, such as a quarter. */
    record Months(int first, int last) implements Shape {
        @Override
        public Span in(int year) {
            return new Span(
                    LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
        }
    }

    /** An occasion that people call by its name. */
    record Occasion(Feast feast) implements Shape {
        @Override
        public @Nullable Span in(int year) {
            return feast.in(year);
        }
    }

    /** A date that no calendar has, such as 31/9. */
    record Impossible() implements Shape {
        @Override
        public @Nullable Span in(int year) {
            return null;
        }
    }
}
