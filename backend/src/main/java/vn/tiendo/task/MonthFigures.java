package vn.tiendo.task;

import java.time.LocalDate;

/** Work whose last day lies in one month.
 *
 * @param month its first day
 */
public record MonthFigures(LocalDate month, Figures figures) {}
