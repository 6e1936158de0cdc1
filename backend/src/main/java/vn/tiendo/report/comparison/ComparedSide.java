package vn.tiendo.report.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.Figures;

/** One of the two moments.
 *
 * @param number of the version; null for today
 * @param figuresUntil the moment of which the figures are, in words: "hết ngày 31/03/2024"
 * @param figures of what the unit leads
 * @param coordinating of what it contributes to
 */
public record ComparedSide(
        @Nullable Integer number, LocalDate asOf, String figuresUntil, Figures figures, Figures coordinating) {

    static ComparedSide of(Side side) {
        var snapshot = side.snapshot();
        return new ComparedSide(side.number(), snapshot.asOf(), side.until(), snapshot.lead(), snapshot.coordinating());
    }
}
