package vn.tiendo.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The password once more, for what must not be done by whoever finds a computer unlocked. */
public record GivePassword(
        @NotBlank(message = "Hãy nhập mật khẩu.") @Size(max = 200)
        String password) {

    @Override
    public String toString() {
        return "GivePassword[hidden]";
    }
}
