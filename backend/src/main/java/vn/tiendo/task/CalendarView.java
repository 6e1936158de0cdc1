package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;

/** Work by day.
 *
 * @param days every day from the first to the last one
 * @param throughout how much has a window that begins before the first day and ends after the last one
 */
public record CalendarView(LocalDate from, LocalDate until, List<CalendarDay> days, CappedCount throughout) {}
