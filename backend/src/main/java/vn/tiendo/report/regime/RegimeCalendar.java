package vn.tiendo.report.regime;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.DayOff;
import vn.tiendo.calendar.PeriodKind;
import vn.tiendo.calendar.PeriodScheme;
import vn.tiendo.calendar.ReportPeriod;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.report.RoundKind;

/**
 * The periods of a regime with their time limits; none of a thematic report, which is asked for by hand, and none while it
 * does not say how often, when figures are taken and by when.
 */
record RegimeCalendar(RegimeContent content, WorkingDays days) {
    private static final int MONTHS_AHEAD = 12;

    /** Periods that end in the next twelve months and in which the regime is in force. */
    List<ComingPeriod> coming(LocalDate today) {
        return periods(today)
                .filter(period -> !period.to().isBefore(today))
                .filter(period -> !period.to().isAfter(today.plusMonths(MONTHS_AHEAD)))
                .filter(period -> !content.isOver(period.opensOn()))
                .toList();
    }

    /** The periods whose time to open has come, while units can still report on them; the oldest first. */
    List<ComingPeriod> open(LocalDate today) {
        if (!content.isValidOn(today)) {
            return List.of();
        }
        return periods(today)
                .filter(period -> !period.opensOn().isAfter(today))
                .filter(period -> !period.isOver(today))
                .toList();
    }

    /** What was over before the regime came into force is none of its periods. */
    private Stream<ComingPeriod> periods(LocalDate today) {
        var frequency = content.frequency();
        var scheme = content.periodScheme().rule();
        if (content.kind() != RoundKind.PERIODIC
                || frequency == null
                || scheme.isEmpty()
                || content.cutOffRule() == null
                || content.limits().isEmpty()) {
            return Stream.empty();
        }
        var kind = frequency.period();
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, kind.perYear())
                        .mapToObj(number -> ReportPeriod.of(scheme.get(), kind, year, number)))
                .map(this::dated)
                .filter(period -> !content.isYetToCome(period.to()));
    }

    private ComingPeriod dated(ReportPeriod period) {
        var cutOffOn = cutOff(period);
        return new ComingPeriod(
                period.inWords(), period.from(), period.to(), cutOffOn, opensOn(period), limits(period, cutOffOn));
    }

    /** When the last month of the period begins, as its scheme cuts months, or as many days before. */
    private LocalDate opensOn(ReportPeriod period) {
        PeriodScheme scheme = content.periodScheme().rule().orElseThrow();
        return ReportPeriod.containing(scheme, PeriodKind.MONTH, period.to())
                .from()
                .minusDays(content.openDaysAhead());
    }

    private LocalDate cutOff(ReportPeriod period) {
        if (content.cutOffRule() == CutOffRule.LAST_DAY_OF_PERIOD || content.cutOffDay() == null) {
            return period.to();
        }
        return TimeLimit.dayOf(YearMonth.from(period.to()), content.cutOffDay());
    }

    private List<ComingLimit> limits(ReportPeriod period, LocalDate cutOffOn) {
        var limits = new ArrayList<ComingLimit>();
        for (var limit : content.limits()) {
            var below = limits.isEmpty() ? null : limits.getLast();
            var dueOn = limit.dueOn(YearMonth.from(period.to()), cutOffOn, days);
            limits.add(new ComingLimit(
                    limit.level(),
                    limit.receiver(),
                    dueOn,
                    DayOff.reason(dueOn, days).orElse(null),
                    tooEarly(dueOn, cutOffOn, below)));
        }
        return limits;
    }

    private static @Nullable String tooEarly(LocalDate dueOn, LocalDate cutOffOn, @Nullable ComingLimit below) {
        if (dueOn.isBefore(cutOffOn)) {
            return "trước ngày chốt số liệu";
        }
        return below != null && dueOn.isBefore(below.dueOn()) ? "trước hạn của " + below.level() : null;
    }
}
