package vn.tiendo.task;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people write them here: 28/02/2024. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Days() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
