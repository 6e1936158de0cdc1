package vn.tiendo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days from one to another as people call them: "Tháng 3/2024", "Quý I/2024", "Tuần 04/03 - 10/03/2024". */
final class PeriodWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd/MM");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private PeriodWords() {}

    /** @param from null when only the last day is known */
    static String of(@Nullable LocalDate from, LocalDate to) {
        if (from == null) return "Hạn " + DAY.format(to);
        if (from.equals(to)) return "Ngày " + DAY.format(to);
        boolean wholeMonths =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        boolean sameYear = from.getYear() == to.getYear();
        String name = wholeMonths && sameYear ? months(from, to) : null;
        if (name != null) return name;
        boolean week =
                from.getDayOfWeek() == DayOfWeek.MONDAY && from.plusDays(6).equals(to);
        if (week) return "Tuần %s - %s".formatted(DAY_OF_YEAR.format(from), DAY.format(to));
        return "%s - %s".formatted(DAY.format(from), DAY.format(to));
    }

    private static @Nullable String months(LocalDate from, LocalDate to) {
        int first = from.getMonthValue();
        int number = to.getMonthValue() - first + 1;
        boolean aligned = (first - 1) % number == 0;
        int year = from.getYear();
        if (number == 1) return "Tháng %d/%d".formatted(first, year);
        if (number == 3 && aligned) return "Quý %s/%d".formatted(ROMAN[(first - 1) / 3], year);
        if (number == 6 && aligned) return "6 tháng %s năm %d".formatted(first == 1 ? "đầu" : "cuối", year);
        if (number == 12) return "Năm %d".formatted(year);
        return "Tháng %d - %d/%d".formatted(first, to.getMonthValue(), year);
    }
}
