package vn.tiendo.identity;

import java.util.List;

/** Codes for the day on which the authenticator is lost, each good for once; shown once. */
public record RecoveryCodes(List<String> recoveryCodes) {
    static RecoveryCodes of(List<RecoveryCode> codes) {
        return new RecoveryCodes(codes.stream().map(RecoveryCode::words).toList());
    }

    @Override
    public String toString() {
        return "RecoveryCodes[hidden]";
    }
}
