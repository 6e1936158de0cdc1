package vn.tiendo.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round that the Office opens.
 *
 * @param request what units are asked to write about; all that a regime says of it has room: content, outline and guidance
 * @param planId null for all plans of the agency
 * @param regimeId the regime that asks for it; null for a round on its own
 * @param cutOffOn the day at whose end figures are taken (chốt số liệu), in the period or at most 12 months
 *     after it; null takes the last day of the period
 * @param dueOn last day for sending
 * @param formId the form that units fill in, in its newest version; null for none
 */
public record OpenRound(
        @NotBlank(message = "Hãy nhập tên đợt báo cáo.") @Size(max = 300)
        String name,

        @Nullable RoundKind kind,

        @Nullable @Size(max = 26000, message = "Nội dung yêu cầu dài quá 26.000 ký tự.")
        String request,

        @Nullable UUID planId,
        @Nullable PeriodScheme periodScheme,
        @NotNull(message = "Hãy chọn ngày bắt đầu kỳ.") LocalDate periodFrom,
        @NotNull(message = "Hãy chọn ngày kết thúc kỳ.") LocalDate periodTo,
        @Nullable LocalDate cutOffOn,
        @NotNull(message = "Hãy chọn hạn gửi.") LocalDate dueOn,

        @NotEmpty(message = "Hãy chọn ít nhất một đơn vị phải báo cáo.")
        List<@NotNull UUID> unitIds,

        @Nullable UUID regimeId,
        @Nullable UUID formId) {}
