package vn.tiendo.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The work is not within the competence of the unit; the reason is obligatory. */
public record Decline(
        @NotBlank(message = "Hãy ghi lý do từ chối.") @Size(max = 5000, message = "Lý do dài quá 5.000 ký tự.")
        String reason) {}
