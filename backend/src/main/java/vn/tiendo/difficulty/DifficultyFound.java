package vn.tiendo.difficulty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.search.Excerpt;

/** A difficulty that answers a search.
 *
 * @param excerpt what was found, marked: of the description, the proposal or the answer
 * @param unitName the unit that raised it
 */
public record DifficultyFound(
        UUID id,
        UUID planId,
        String planSymbol,
        String unitName,
        Excerpt excerpt,
        DifficultyState state,
        @Nullable LocalDate raisedOn) {}
