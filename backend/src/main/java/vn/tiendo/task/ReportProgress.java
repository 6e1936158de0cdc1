package vn.tiendo.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How far a unit is.
 *
 * @param percent 0 to 100; 100 does not submit
 * @param words what was done
 */
public record ReportProgress(
        @NotNull(message = "Hãy nhập phần trăm hoàn thành.")
        @Min(value = 0, message = "Phần trăm phải từ 0 đến 100.")
        @Max(value = 100, message = "Phần trăm phải từ 0 đến 100.")
        Integer percent,

        @NotBlank(message = "Hãy ghi kết quả đã làm được.") @Size(max = 5000, message = "Nội dung dài quá 5.000 ký tự.")
        String words) {}
