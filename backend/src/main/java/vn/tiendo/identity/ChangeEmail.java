package vn.tiendo.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Where the own mails are to go; empty for nowhere. */
public record ChangeEmail(
        @NotNull(message = "Hãy nhập địa chỉ thư điện tử.")
        @Size(max = EmailAddress.LONGEST, message = EmailAddress.RULE)
        @Pattern(regexp = EmailAddress.FORM, message = EmailAddress.RULE)
        String email) {}
