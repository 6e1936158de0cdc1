package vn.tiendo.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days whose figures belong to one report.
 *
 * @param kind month, quarter, half, nine months, year or custom
 * @param scheme where months begin and end; null for a custom period
 * @param year the reporting year; for a custom period that of its last day
 * @param number which of the year, from 1
 * @param from first day, included
 * @param to last day, included: the day of the cut-off
 */
public record ReportPeriod(
        PeriodKind kind, @Nullable PeriodScheme scheme, int year, int number, LocalDate from, LocalDate to) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    public ReportPeriod {
        if (to.isBefore(from))
            throw new IllegalArgumentException("a period ends before it starts: " + from + ".." + to);
    }

    /** @throws IllegalArgumentException when the kind has no period of that number in a year */
    public static ReportPeriod of(PeriodScheme scheme, PeriodKind kind, int year, int number) {
        if (number < 1 || number > kind.perYear()) {
            throw new IllegalArgumentException(kind + " has no number " + number);
        }
        LocalDate from = scheme.firstDay(YearMonth.of(year, kind.firstMonth(number)));
        LocalDate to = scheme.lastDay(YearMonth.of(year, kind.lastMonth(number)));
        return new ReportPeriod(kind, scheme, year, number, from, to);
    }

    /** @throws IllegalArgumentException when {@code to} lies before {@code from} */
    public static ReportPeriod custom(LocalDate from, LocalDate to) {
        return new ReportPeriod(PeriodKind.CUSTOM, null, to.getYear(), 1, from, to);
    }

    /** The month, quarter, half or year that the day's figures belong to: 15/12/2024 belongs to 2025 under the decree. */
    public static ReportPeriod containing(PeriodScheme scheme, PeriodKind kind, LocalDate day) {
        for (int year = day.getYear(); year <= day.getYear() + 1; year++) {
            for (int number = 1; number <= kind.perYear(); number++) {
                ReportPeriod period = of(scheme, kind, year, number);
                if (period.contains(day)) return period;
            }
        }
        throw new IllegalArgumentException("no " + kind + " holds " + day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The name in the title of a report: "quý I năm 2024". */
    public String inWords() {
        return switch (kind) {
            case MONTH -> "tháng %s năm %d".formatted(number < 3 ? "0" + number : number, year);
            case QUARTER -> "quý %s năm %d".formatted(ROMAN[number - 1], year);
            case HALF -> "6 tháng %s năm %d".formatted(number == 1 ? "đầu" : "cuối", year);
            case NINE_MONTHS -> "9 tháng đầu năm %d".formatted(year);
            case YEAR -> "năm %d".formatted(year);
            case CUSTOM -> "từ ngày %s đến ngày %s".formatted(DAY.format(from), DAY.format(to));
        };
    }

    /** Whether both count the same days, whatever they are called. */
    public boolean sameDays(ReportPeriod other) {
        return Objects.equals(from, other.from) && Objects.equals(to, other.to);
    }
}
