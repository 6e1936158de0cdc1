package vn.tiendo.identity;

import java.util.Set;

/** What a session still waits for. Until it is READY, nothing else may be called. */
public enum SessionStep {
    /** The code of the authenticator, or a recovery code. */
    SECOND_FACTOR(
            "second-factor-needed",
            "Hãy nhập mã xác thực lớp thứ hai để tiếp tục.",
            Set.of("PUT sessions/current/second-factor")),
    /** A password of the person's own in place of the one-time one. */
    CHANGE_PASSWORD(
            "password-change-needed",
            "Hãy đổi mật khẩu dùng một lần thành mật khẩu của riêng bạn để tiếp tục.",
            Set.of("GET account", "PUT account/password")),
    /** An authenticator, because the role requires one. */
    ENROL_SECOND_FACTOR(
            "second-factor-enrolment-needed",
            "Vai trò của bạn bắt buộc xác thực hai lớp. Hãy cài đặt ứng dụng xác thực để tiếp tục.",
            Set.of("GET account", "POST account/second-factor", "PUT account/second-factor")),
    /** Nothing: the person may work. */
    READY("", "", Set.of());

    /** Who one is, how to stop being it, and what anybody may ask. */
    private static final Set<String> ALWAYS_OPEN = Set.of(
            "POST sessions",
            "GET sessions/options",
            "GET sessions/own",
            "GET sessions/current",
            "DELETE sessions/current",
            "GET system");

    private final String code;
    private final String words;
    private final Set<String> open;

    SessionStep(String code, String words, Set<String> open) {
        this.code = code;
        this.words = words;
        this.open = open;
    }

    /** Stable code of the refusal. */
    String code() {
        return code;
    }

    /** What to do, in Vietnamese. */
    String words() {
        return words;
    }

    /** @param call method and path below {@code /api/v1/}: {@code PUT account/password} */
    boolean allows(String call) {
        return this == READY || ALWAYS_OPEN.contains(call) || open.contains(call);
    }
}
