package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Figures of one unit that another feature has taken, by adjusted deadlines.
 *
 * @param planId null for all plans
 * @param as in which role of the unit
 * @param live whether they are counted anew each time; those that were locked have no list of today
 */
public record FiguresTaken(
        @Nullable UUID planId, UUID unitId, CountedAs as, LocalDate asOf, Figures figures, boolean live) {}
