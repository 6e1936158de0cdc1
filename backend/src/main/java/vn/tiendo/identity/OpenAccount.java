package vn.tiendo.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Opens an account with its first position. It gets its password by a call of its own.
 *
 * @param username for signing in; unique on the installation, case does not matter
 * @param email where mails go
 */
public record OpenAccount(
        @NotNull(message = "Hãy nhập tên đăng nhập.") @Pattern(regexp = USERNAME, message = USERNAME_RULE)
        String username,

        @NotBlank(message = "Hãy nhập họ tên.")
        @Size(max = 200, message = "Họ tên dài quá 200 ký tự.")
        @Pattern(regexp = ONE_LINE, message = ONE_LINE_RULE)
        String displayName,

        @NotNull(message = "Hãy chọn vị trí công tác.") @Valid
        GivePosition position,

        @Nullable
        @Size(max = EmailAddress.LONGEST, message = EmailAddress.RULE)
        @Pattern(regexp = EmailAddress.FORM, message = EmailAddress.RULE)
        String email) {
    static final String USERNAME = "^[A-Za-z0-9][A-Za-z0-9._@-]{2,99}$";
    static final String USERNAME_RULE =
            "Tên đăng nhập gồm 3 đến 100 chữ không dấu, chữ số, dấu chấm, gạch nối, gạch dưới hoặc @.";
    static final String ONE_LINE = "^\\P{Cc}*$";
    static final String ONE_LINE_NOT_BLANK = "^\\P{Cc}*\\S\\P{Cc}*$";
    static final String ONE_LINE_RULE = "Chỉ nhập trên một dòng.";
}
