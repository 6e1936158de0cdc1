package vn.tiendo.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A coordinator's own last day.
 *
 * @param dueOn not before today
 */
public record SetDueDate(
        @NotNull(message = "Hãy chọn hạn riêng.") LocalDate dueOn,

        @NotBlank(message = "Hãy ghi lý do đặt hạn riêng.") @Size(max = 5000, message = "Lý do dài quá 5.000 ký tự.")
        String reason) {}
