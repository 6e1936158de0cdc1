package vn.tiendo.report.regime;

import java.time.LocalDate;
import java.util.List;

/** One period of a regime.
 *
 * @param words as the title of a report names it: "quý I năm 2024"
 * @param opensOn when its round opens by itself
 * @param limits of all levels, that of the units first
 */
public record ComingPeriod(
        String words, LocalDate from, LocalDate to, LocalDate cutOffOn, LocalDate opensOn, List<ComingLimit> limits) {

    /** The last day for the units. */
    public LocalDate dueOn() {
        return limits.getFirst().dueOn();
    }

    /** Nobody is asked any more when the period and the units' time are over. */
    boolean isOver(LocalDate today) {
        return today.isAfter(to) && today.isAfter(dueOn());
    }
}
