package vn.tiendo.report.consolidation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.difficulty.RaisedDifficulty;
import vn.tiendo.task.UnitRef;

/** A difficulty that a unit of the consolidation raised in the system.
 *
 * @param paths of the rows of the annex that are held up; empty when it is the whole plan
 * @param proposal what the unit wants to be done; empty when it wants nothing
 * @param instruction the answer; null while there is none
 */
public record RaisedPart(
        UUID difficultyId,
        UnitRef unit,
        String paths,
        String description,
        String proposal,
        LocalDate raisedOn,
        @Nullable String instruction) {

    public static RaisedPart from(UnitRef unit, RaisedDifficulty raised) {
        return new RaisedPart(
                raised.id(),
                unit,
                raised.paths(),
                raised.description(),
                raised.proposal(),
                raised.raisedOn(),
                raised.instruction());
    }
}
