package vn.tiendo.difficulty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit raised, as a report tells it.
 *
 * @param paths of the rows of the annex that are held up: "B.I.1, B.I.2"; empty when it is the whole plan
 * @param instruction the answer, also that to the one it was merged into; null while there was none
 * @param answeredOn the day of the answer
 */
public record RaisedDifficulty(
        UUID id,
        DifficultyKind kind,
        String paths,
        String description,
        String proposal,
        LocalDate raisedOn,
        @Nullable String instruction,
        @Nullable LocalDate answeredOn) {}
