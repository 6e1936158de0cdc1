package vn.tiendo.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated turn of a deadline.
 *
 * @param label what is due, when the words say so
 * @param period what the turn is called: "Tháng 3/2024", "Quý I/2024"
 * @param start first day of the turn; null when only its end is set
 * @param end the last day on which this turn is on time
 */
public record Occurrence(
        @Nullable String label, String period, @Nullable LocalDate start, LocalDate end) {}
