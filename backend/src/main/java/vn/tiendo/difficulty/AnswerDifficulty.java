package vn.tiendo.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The Director's answer; it becomes an instruction for the work that is held up.
 *
 * @param wishedDueOn by when the work should be done; the deadline itself is moved by an extension
 */
public record AnswerDifficulty(
        @NotBlank(message = "Hãy ghi nội dung chỉ đạo.") @Size(max = 5000, message = "Nội dung dài quá 5.000 ký tự.")
        String words,

        @Nullable LocalDate wishedDueOn) {}
