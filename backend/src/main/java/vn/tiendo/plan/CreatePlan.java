package vn.tiendo.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan that is written in the system instead of imported; starts as an empty draft.
 *
 * @param symbol {@code KH-SLĐTBXH}; null takes the agency's own
 */
public record CreatePlan(
        @NotBlank(message = "Hãy nhập trích yếu của kế hoạch.") @Size(max = 1000)
        String title,

        @Nullable @Size(max = 50) String symbol,
        @NotNull(message = "Hãy chọn ngày bắt đầu.") LocalDate periodFrom,
        @NotNull(message = "Hãy chọn ngày kết thúc.") LocalDate periodTo) {}
