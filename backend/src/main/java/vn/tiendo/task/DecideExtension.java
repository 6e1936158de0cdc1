package vn.tiendo.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answer to a unit that asked for more time.
 *
 * @param granted whether it gets more time
 * @param dueOn the new last day where it is another than the unit asked for
 * @param reason always given, whatever the answer is
 */
public record DecideExtension(
        @NotNull(message = "Hãy chọn gia hạn hoặc không gia hạn.")
        Boolean granted,

        @Nullable LocalDate dueOn,

        @NotBlank(message = "Hãy ghi lý do của quyết định.") @Size(max = 5000, message = "Lý do dài quá 5.000 ký tự.")
        String reason) {}
