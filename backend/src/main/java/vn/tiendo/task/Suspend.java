package vn.tiendo.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From today the clock stands still.
 *
 * @param until when work is expected to go on; null when nobody can say
 */
public record Suspend(
        @Nullable LocalDate until,

        @NotBlank(message = "Hãy ghi lý do tạm dừng.") @Size(max = 5000, message = "Lý do dài quá 5.000 ký tự.")
        String reason) {}
