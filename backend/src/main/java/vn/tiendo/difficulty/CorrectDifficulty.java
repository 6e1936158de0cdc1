package vn.tiendo.difficulty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to change while it is with the unit; what is null stays.
 *
 * @param assignmentIds in place of those until now
 */
public record CorrectDifficulty(
        @Nullable @Size(max = 200, message = "Chọn không quá 200 nhiệm vụ.")
        List<@NotNull UUID> assignmentIds,

        @Nullable DifficultyKind kind,

        @Nullable
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "Hãy nêu khó khăn, vướng mắc.")
        @Size(max = 5000, message = "Nội dung dài quá 5.000 ký tự.")
        String description,

        @Nullable @Size(max = 5000, message = "Kiến nghị dài quá 5.000 ký tự.")
        String proposal) {}
