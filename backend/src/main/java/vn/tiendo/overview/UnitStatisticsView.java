package vn.tiendo.overview;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.task.Basis;
import vn.tiendo.task.Figures;

/** Statistics by unit.
 *
 * @param asOf the date they are true for
 * @param items every unit that has an assignment
 * @param assignments the lead assignments of all units together
 * @param tasks each task counted once
 */
public record UnitStatisticsView(
        LocalDate asOf, Basis basis, List<UnitFigures> items, Figures assignments, Figures tasks) {}
