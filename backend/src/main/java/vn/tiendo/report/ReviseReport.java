package vn.tiendo.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new version of what is approved is to be written.
 *
 * @param correctsFigures whether its figures are taken anew when it is sent, with what was recorded after the cut-off;
 *     otherwise it keeps those of the version before
 */
public record ReviseReport(
        @NotBlank(message = "Hãy ghi lý do lập bản mới.") @Size(max = 5000, message = "Lý do dài quá 5.000 ký tự.")
        String reason,

        boolean correctsFigures) {}
