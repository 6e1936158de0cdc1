package vn.tiendo.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A unit need not report in this round. */
public record ExcludeReport(
        @NotBlank(message = "Hãy ghi lý do đơn vị không phải báo cáo.")
        @Size(max = 1000, message = "Lý do dài quá 1.000 ký tự.")
        String reason) {}
