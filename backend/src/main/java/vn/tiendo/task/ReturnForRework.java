package vn.tiendo.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The result is sent back; the reason is obligatory. */
public record ReturnForRework(
        @NotBlank(message = "Hãy ghi lý do trả lại.") @Size(max = 5000, message = "Lý do dài quá 5.000 ký tự.")
        String reason) {}
