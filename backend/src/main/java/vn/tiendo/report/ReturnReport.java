package vn.tiendo.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The report is sent back; the reason is obligatory. */
public record ReturnReport(
        @NotBlank(message = "Hãy ghi nội dung cần chỉnh lý.") @Size(max = 5000, message = "Lý do dài quá 5.000 ký tự.")
        String reason) {}
