package vn.tiendo.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The work is ended; the reason is obligatory. */
public record Withdraw(
        @NotBlank(message = "Hãy ghi lý do thôi thực hiện.") @Size(max = 5000, message = "Lý do dài quá 5.000 ký tự.")
        String reason) {}
