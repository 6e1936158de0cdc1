package vn.tiendo.calendar;

import java.time.LocalDate;

/**
 * A day that is not what its weekday says.
 *
 * @param date the day
 * @param kind off, or worked although it is a Saturday or Sunday
 * @param source announced, or only computed from the law
 * @param note the occasion, in Vietnamese, for people
 */
public record CalendarException(LocalDate date, Kind kind, Source source, String note) {

    /** What the day is instead. */
    public enum Kind {
        /** A public holiday, a day in lieu, or a weekday swapped for a Saturday. */
        OFF,
        /** A weekend day on which state bodies work for a swapped weekday. */
        MAKE_UP
    }

    /** How far the day can be trusted. */
    public enum Source {
        /** From the yearly notice. */
        NOTICE,
        /** From the Labour Code and the lunar calendar; the notice of that year is not out yet. */
        COMPUTED
    }

    /** One line of {@code working-days.csv}: date, kind, source, note. */
    static CalendarException from(String csvLine) {
        String[] cells = csvLine.split(",", 4);
        return new CalendarException(
                LocalDate.parse(cells[0]), Kind.valueOf(cells[1]), Source.valueOf(cells[2]), cells[3]);
    }
}
