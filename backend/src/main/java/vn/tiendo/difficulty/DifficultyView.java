package vn.tiendo.difficulty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.HasVersion;
import vn.tiendo.task.AssignmentRow;
import vn.tiendo.task.UnitRef;

/** A difficulty with the work that it holds up, what was merged into it and its story.
 *
 * @param raisedOn when the unit sent it for the first time; null before
 * @param stepDueOn the last day for the step of the Office or the Director; null while neither must act
 * @param late whether that day is over as of the business date
 * @param paused whether the clock of its work stands still until the answer
 * @param officeView what the Office says of it to the Director; empty until then
 * @param main the one that speaks for it since it was merged
 * @param merged others that were merged into it
 * @param instruction the answer, also that to the one it was merged into
 * @param work its own and, of a main one, that of the merged ones; for a unit only what is its own
 * @param story oldest first
 * @param moves what the caller may do with it now
 */
public record DifficultyView(
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
        boolean paused,
        String officeView,
        @Nullable DifficultyRow main,
        List<DifficultyRow> merged,
        @Nullable InstructionView instruction,
        List<AssignmentRow> work,
        List<DifficultyStoryEntry> story,
        List<DifficultyMove> moves,
        long version)
        implements HasVersion {}
