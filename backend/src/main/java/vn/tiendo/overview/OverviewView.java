package vn.tiendo.overview;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.task.AssignmentRow;
import vn.tiendo.task.Basis;
import vn.tiendo.task.Figures;

/** The overview as of a date; for a unit's own people cut to the unit.
 *
 * @param basis by which deadline tiles, tasks and units are counted
 * @param tiles of lead assignments
 * @param tasks each task counted once
 * @param units the table by unit
 * @param upcoming lead assignments that are due next as of the business date, at most ten; always by the adjusted deadline
 */
public record OverviewView(
        LocalDate asOf,
        Basis basis,
        Tiles tiles,
        Figures tasks,
        List<UnitFigures> units,
        List<AssignmentRow> upcoming) {}
