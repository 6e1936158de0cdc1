package vn.tiendo.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The first code of an authenticator that is being set up.
 *
 * @param password once more, of whoever works already: somebody who finds a computer unlocked must not lock its owner out.
 *     Not asked for while signing in, where it was given a moment ago, nor of those who sign in elsewhere and have none
 */
public record ConfirmSecondFactor(
        @NotBlank(message = "Hãy nhập mã xác thực.") @Size(max = 40, message = "Mã xác thực không quá 40 ký tự.")
        String code,

        @Nullable @Size(max = 200) String password) {
    public ConfirmSecondFactor {
        code = code == null ? "" : code.replaceAll("\\s", "");
    }

    @Override
    public String toString() {
        return "ConfirmSecondFactor[hidden]";
    }
}
