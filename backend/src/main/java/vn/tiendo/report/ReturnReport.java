package vn.tiendo.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report is sent back; the reason is obligatory.
 *
 * @param marks the places that are to be put right, when there are such
 */
public record ReturnReport(
        @NotBlank(message = "Hãy ghi nội dung cần chỉnh lý.") @Size(max = 5000, message = "Lý do dài quá 5.000 ký tự.")
        String reason,

        @Nullable @Size(max = 100, message = "Đánh dấu nhiều nhất 100 chỗ.")
        List<@NotNull @Valid ReportMark> marks) {

    List<ReportMark> places() {
        return marks == null
                ? List.of()
                : marks.stream().map(ReportMark::stripped).toList();
    }
}
