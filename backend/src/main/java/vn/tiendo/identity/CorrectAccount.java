package vn.tiendo.identity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What to change in an account; what is null stays.
 *
 * @param email where mails go; empty for no mails
 */
public record CorrectAccount(
        @Nullable @Pattern(regexp = OpenAccount.USERNAME, message = OpenAccount.USERNAME_RULE)
        String username,

        @Nullable
        @Size(min = 1, max = 200, message = "Họ tên phải có từ 1 đến 200 ký tự.")
        @Pattern(regexp = OpenAccount.ONE_LINE_NOT_BLANK, message = OpenAccount.ONE_LINE_RULE)
        String displayName,

        @Nullable
        @Size(max = EmailAddress.LONGEST, message = EmailAddress.RULE)
        @Pattern(regexp = EmailAddress.FORM, message = EmailAddress.RULE)
        String email) {}
