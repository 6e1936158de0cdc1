package vn.tiendo.overview;

import vn.tiendo.task.Figures;
import vn.tiendo.task.UnitCounts;
import vn.tiendo.task.UnitRef;

/** A unit's line in the table by unit.
 *
 * @param lead what it leads
 * @param coordinating what it contributes to; a column apart, never added
 */
public record UnitFigures(UnitRef unit, Figures lead, Figures coordinating) {
    static UnitFigures from(UnitCounts counts) {
        return new UnitFigures(counts.unit(), counts.lead(), counts.coordinating());
    }
}
