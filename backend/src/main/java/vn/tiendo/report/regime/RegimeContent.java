package vn.tiendo.report.regime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.PeriodScheme;
import vn.tiendo.report.RoundKind;

/** All that a regime lays down; a draft may leave much of it empty.
 *
 * @param kind periodic, or thematic; an ad hoc report has no regime
 * @param content what units are asked to write about
 * @param planId the plan that is reported on; null for all plans
 * @param receiver the body that gets the report in the end
 * @param periodScheme how months are cut
 * @param cutOffDay the day of the month, 1 to 31, when the rule asks for one
 * @param limits the cascade: the units' own time limit first, that of the agency last
 * @param outline headings that a report follows
 * @param guidance how it is made, step by step
 * @param validTo the last day on which it is in force; null while no end is known
 * @param formId the form of data that units fill in; null while none is chosen
 * @param withoutForm whether it is laid down that there is none, while none is chosen
 * @param openDaysAhead how many days before the last month of a period begins its round opens, 0 to 60
 */
public record RegimeContent(
        @NotBlank(message = "Hãy nhập tên báo cáo.") @Size(max = 300, message = "Tên báo cáo dài quá 300 ký tự.")
        String name,

        @NotNull(message = "Hãy chọn loại báo cáo.") RoundKind kind,

        @NotNull @Size(max = 5000, message = "Nội dung yêu cầu dài quá 5.000 ký tự.")
        String content,

        @Nullable UUID planId,
        @Nullable @Valid RegimeSubjects subjects,

        @NotNull @Size(max = 300, message = "Tên cơ quan nhận dài quá 300 ký tự.")
        String receiver,

        @NotNull List<@NotNull SendingWay> ways,
        @Nullable ReportFrequency frequency,
        @NotNull(message = "Hãy chọn cách chia kỳ.") PeriodScheme periodScheme,
        @Nullable CutOffRule cutOffRule,

        @Nullable
        @Min(value = 1, message = "Ngày chốt phải từ 1 đến 31.")
        @Max(value = 31, message = "Ngày chốt phải từ 1 đến 31.")
        Integer cutOffDay,

        @NotNull @Size(max = 10, message = "Không quá 10 cấp gửi báo cáo.")
        List<@NotNull @Valid TimeLimit> limits,

        @NotNull @Size(max = 10000, message = "Đề cương dài quá 10.000 ký tự.")
        String outline,

        @NotNull @Size(max = 10000, message = "Hướng dẫn dài quá 10.000 ký tự.")
        String guidance,

        @NotNull @Size(max = 2000, message = "Căn cứ dài quá 2.000 ký tự.")
        String legalBasis,

        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID formId,
        boolean withoutForm,

        @Min(value = 0, message = "Số ngày mở trước phải từ 0 đến 60.")
        @Max(value = 60, message = "Số ngày mở trước phải từ 0 đến 60.")
        int openDaysAhead) {

    boolean isValidOn(LocalDate day) {
        return !isYetToCome(day) && !isOver(day);
    }

    boolean isYetToCome(LocalDate day) {
        return validFrom != null && day.isBefore(validFrom);
    }

    boolean isOver(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }
}
