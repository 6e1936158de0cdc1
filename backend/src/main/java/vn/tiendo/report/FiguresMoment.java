package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.tiendo.report.document.Days;
import vn.tiendo.shared.time.BusinessClock;

/** Until when figures say what was recorded.
 *
 * @param taken when they were taken
 * @param asOf the day they are true for
 * @param until the same in words: "hết ngày 31/03/2024", or "14 giờ 30 ngày 31/03/2024" when they were taken within that day
 */
public record FiguresMoment(FiguresKind taken, LocalDate asOf, Instant takenAt, String until) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH 'giờ' mm");

    static FiguresMoment of(ReportFigures figures) {
        return of(figures.kind(), figures.asOf(), figures.takenAt());
    }

    public static FiguresMoment of(FiguresKind taken, LocalDate asOf, Instant takenAt) {
        return new FiguresMoment(taken, asOf, takenAt, until(asOf, takenAt));
    }

    /** Until when what was recorded is in figures of a day that were taken at a moment. */
    public static String until(LocalDate asOf, Instant takenAt) {
        return takenAt.isBefore(endOf(asOf))
                ? "%s ngày %s".formatted(TIME.format(takenAt.atZone(BusinessClock.ZONE)), Days.of(asOf))
                : untilEndOf(asOf);
    }

    public static String untilEndOf(LocalDate day) {
        return "hết ngày " + Days.of(day);
    }

    /** The last moment of what they say. */
    public Instant last() {
        var end = endOf(asOf);
        return takenAt.isBefore(end) ? takenAt : end;
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
