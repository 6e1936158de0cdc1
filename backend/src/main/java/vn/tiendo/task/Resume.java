package vn.tiendo.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Work goes on.
 *
 * @param moveDeadline whether the last day moves by as many days as the clock stood still
 */
public record Resume(
        @NotNull(message = "Hãy chọn dời hạn hoặc giữ nguyên hạn.")
        Boolean moveDeadline,

        @Nullable @Size(max = 5000, message = "Nội dung dài quá 5.000 ký tự.")
        String words) {}
