package vn.tiendo.difficulty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.UnitRef;

/** A difficulty as a line of a list.
 *
 * @param raisedOn when the unit sent it for the first time; null before
 * @param stepDueOn the last day for the step of the Office or the Director; null while neither must act
 * @param late whether that day is over as of the business date
 * @param work how many assignments the unit named; 0 when it is with the whole plan
 * @param merged how many others were merged into it
 * @param mainId the one that speaks for it since it was merged
 * @param instruction the answer, also that to the one it was merged into
 */
public record DifficultyRow(
        UUID id,
        UUID planId,
        String planSymbol,
        UnitRef unit,
        DifficultyKind kind,
        DifficultyState state,
        String description,
        String proposal,
        @Nullable LocalDate raisedOn,
        @Nullable LocalDate stepDueOn,
        boolean late,
        long work,
        long merged,
        @Nullable UUID mainId,
        @Nullable InstructionView instruction,
        long version) {}
