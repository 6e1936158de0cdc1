package vn.tiendo.urging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came back.
 *
 * @param answeredOn the day of the answer; null for today
 */
public record AnswerUrging(
        @NotBlank(message = "Hãy ghi nội dung trả lời.") @Size(max = 5000, message = "Trả lời dài quá 5.000 ký tự.")
        String answer,

        @Nullable LocalDate answeredOn) {}
