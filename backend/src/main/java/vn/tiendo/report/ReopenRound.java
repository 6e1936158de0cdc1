package vn.tiendo.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A closed round takes reports again. */
public record ReopenRound(
        @NotBlank(message = "Hãy ghi lý do mở lại đợt báo cáo.")
        @Size(max = 1000, message = "Lý do dài quá 1.000 ký tự.")
        String reason) {}
