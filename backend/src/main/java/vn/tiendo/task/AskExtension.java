package vn.tiendo.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A unit asks for more time.
 *
 * @param dueOn the new last day, after the one in force
 * @param reason why it cannot be done in time
 */
public record AskExtension(
        @NotNull(message = "Hãy chọn ngày xin gia hạn đến.") LocalDate dueOn,

        @NotBlank(message = "Hãy ghi lý do xin gia hạn.") @Size(max = 5000, message = "Lý do dài quá 5.000 ký tự.")
        String reason) {}
