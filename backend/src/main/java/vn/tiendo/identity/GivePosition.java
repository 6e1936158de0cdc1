package vn.tiendo.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A position that somebody gets.
 *
 * @param title as people say it: "Trưởng phòng Lao động - Việc làm"
 * @param validFrom first day; null when it has long begun
 * @param validTo last day; null while no end is known
 */
public record GivePosition(
        @NotNull(message = "Hãy chọn đơn vị.") UUID unitId,
        @NotNull(message = "Hãy chọn vai trò.") Role role,

        @NotBlank(message = "Hãy nhập chức vụ.")
        @Size(max = 200, message = "Chức vụ dài quá 200 ký tự.")
        @Pattern(regexp = OpenAccount.ONE_LINE, message = OpenAccount.ONE_LINE_RULE)
        String title,

        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
