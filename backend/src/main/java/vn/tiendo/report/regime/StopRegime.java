package vn.tiendo.report.regime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A regime is no longer in force. */
public record StopRegime(
        @NotBlank(message = "Hãy ghi lý do dừng.") @Size(max = 1000, message = "Lý do dài quá 1.000 ký tự.")
        String reason) {}
