package vn.tiendo.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.calendar.PeriodKind;
import vn.tiendo.calendar.ReportPeriod;

/** By which rule the period of a round is cut. */
public enum PeriodScheme {
    /** From the 15th to the 14th (NĐ 09/2019/NĐ-CP, Điều 12). */
    DECREE_09_2019,
    /** From the first to the last day. */
    CALENDAR,
    /** Any two dates. */
    CUSTOM;

    /** The rule of the calendar; empty where people choose the days. */
    public Optional<vn.tiendo.calendar.PeriodScheme> rule() {
        return switch (this) {
            case DECREE_09_2019 -> Optional.of(vn.tiendo.calendar.PeriodScheme.DECREE_09_2019);
            case CALENDAR -> Optional.of(vn.tiendo.calendar.PeriodScheme.CALENDAR);
            case CUSTOM -> Optional.empty();
        };
    }

    /** The period of this scheme with exactly these days; empty when the scheme has none. */
    Optional<ReportPeriod> period(LocalDate from, LocalDate to) {
        return rule().map(rule -> named(rule, from, to)).orElseGet(() -> Optional.of(ReportPeriod.custom(from, to)));
    }

    private static Optional<ReportPeriod> named(vn.tiendo.calendar.PeriodScheme scheme, LocalDate from, LocalDate to) {
        var wanted = ReportPeriod.custom(from, to);
        return Arrays.stream(PeriodKind.values())
                .flatMap(kind -> IntStream.rangeClosed(1, kind.perYear())
                        .mapToObj(number -> ReportPeriod.of(scheme, kind, to.getYear(), number)))
                .filter(wanted::sameDays)
                .findFirst();
    }
}
