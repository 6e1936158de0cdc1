package vn.tiendo.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Another unit goes on with the work.
 *
 * @param unitId a unit or outside body that exists today and has no share of the task
 */
public record Reassign(
        @NotNull(message = "Hãy chọn đơn vị.") UUID unitId,

        @NotBlank(message = "Hãy ghi lý do chuyển.") @Size(max = 5000, message = "Lý do dài quá 5.000 ký tự.")
        String reason) {}
