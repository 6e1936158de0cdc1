package vn.tiendo.difficulty;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The Office lets another one speak for this one, too.
 *
 * @param mainId the one that goes on
 */
public record MergeDifficulty(
        @NotNull(message = "Hãy chọn khó khăn để gộp vào.") UUID mainId) {}
