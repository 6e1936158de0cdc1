package vn.tiendo.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit writes down what keeps it from its work.
 *
 * @param assignmentIds the unit's own work of this plan that is held up; none when it is the whole plan
 * @param proposal what the unit wants to be done
 */
public record RaiseDifficulty(
        @NotNull(message = "Hãy chọn kế hoạch.") UUID planId,

        @Nullable @Size(max = 200, message = "Chọn không quá 200 nhiệm vụ.")
        List<@NotNull UUID> assignmentIds,

        @NotNull(message = "Hãy chọn loại khó khăn.") DifficultyKind kind,

        @NotBlank(message = "Hãy nêu khó khăn, vướng mắc.") @Size(max = 5000, message = "Nội dung dài quá 5.000 ký tự.")
        String description,

        @Nullable @Size(max = 5000, message = "Kiến nghị dài quá 5.000 ký tự.")
        String proposal) {}
