package vn.tiendo.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A code of the authenticator, or a recovery code. */
public record GiveCode(
        @NotBlank(message = "Hãy nhập mã xác thực.") @Size(max = 40, message = "Mã xác thực không quá 40 ký tự.")
        String code) {
    public GiveCode {
        code = code == null ? "" : code.replaceAll("\\s", "");
    }

    RecoveryCode asRecoveryCode() {
        return new RecoveryCode(code);
    }

    @Override
    public String toString() {
        return "GiveCode[hidden]";
    }
}
