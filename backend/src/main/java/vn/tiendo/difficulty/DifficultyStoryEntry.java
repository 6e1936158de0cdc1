package vn.tiendo.difficulty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;

/** One event in the story of a difficulty.
 *
 * @param state the state after it
 * @param words what the person wrote; of a merge, the description of the other one
 * @param otherId the one it was merged with or split from
 */
public record DifficultyStoryEntry(
        UUID id,
        DifficultyStoryKind kind,
        Instant recordedAt,
        LocalDate effectiveOn,
        String actorName,
        String actorTitle,
        DifficultyState state,
        String words,
        @Nullable UUID otherId) {
    static DifficultyStoryEntry of(Row row) {
        return new DifficultyStoryEntry(
                row.id("id"),
                row.code(DifficultyStoryKind.class, "kind"),
                row.instant("recorded_at"),
                row.date("effective_on"),
                row.text("actor_name"),
                row.text("actor_title"),
                row.code(DifficultyState.class, "state"),
                row.text("words"),
                row.idOrNull("other_id"));
    }
}
