package vn.tiendo.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An own password in place of the present one. */
public record ChangePassword(
        @NotBlank(message = "Hãy nhập mật khẩu hiện tại.") @Size(max = 200)
        String currentPassword,

        @NotBlank(message = "Hãy nhập mật khẩu mới.") @Size(max = 200, message = "Mật khẩu không quá 200 ký tự.")
        String newPassword) {

    @Override
    public String toString() {
        return "ChangePassword[hidden]";
    }
}
