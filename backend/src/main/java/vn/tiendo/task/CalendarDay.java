package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;

/** One day of a calendar of work.
 *
 * @param due what is due on this day, the first few of it
 * @param dueTotal how much is due on this day; the list of {@code dueFrom} and {@code dueUntil} this day shows all
 * @param starting how much has a window that begins on this day; the list of {@code startsOn} shows it
 */
public record CalendarDay(LocalDate day, List<AssignmentRow> due, CappedCount dueTotal, CappedCount starting) {}
