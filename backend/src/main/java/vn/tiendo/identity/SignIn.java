package vn.tiendo.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Name and password of somebody who wants to sign in. */
public record SignIn(
        @NotBlank(message = "Hãy nhập tên đăng nhập.") @Size(max = 100)
        String username,

        @NotBlank(message = "Hãy nhập mật khẩu.") @Size(max = 200)
        String password) {

    @Override
    public String toString() {
        return "SignIn[" + username + "]";
    }
}
