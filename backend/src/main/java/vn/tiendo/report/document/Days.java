package vn.tiendo.report.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as tables and sentences print them: {@code 31/03/2024}. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Days() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
