package vn.tiendo.task;

import java.util.List;

/** Figures as of a date.
 *
 * @param units every unit that has an assignment
 * @param tasks each task counted once; of one unit, those that it leads
 */
public record TaskCounts(List<UnitCounts> units, Figures tasks) {

    /** The lead assignments of all units together. */
    public Figures leads() {
        return units.stream().map(UnitCounts::lead).reduce(Figures.NONE, Figures::plus);
    }
}
