package vn.tiendo.identity;

import java.util.Locale;
import vn.tiendo.shared.problem.Invalid;

/** What a password must be like. Length counts, not the mixture of characters (NIST SP 800-63B, 3.1.1.2). */
final class PasswordPolicy {
    private static final int SHORTEST = 14;
    private static final int SHORTEST_WITH_SECOND_FACTOR = 8;
    private static final int SHORTEST_NAME = 3;
    private static final int FEWEST_DIFFERENT = 5;

    private PasswordPolicy() {}

    /** Whether only a second factor makes up for its length. */
    static boolean isShort(String password) {
        return length(password) < SHORTEST;
    }

    static int shortest(boolean hasSecondFactor) {
        return hasSecondFactor ? SHORTEST_WITH_SECOND_FACTOR : SHORTEST;
    }

    /** @throws Invalid on the field, with what to do */
    static void require(String password, String username, boolean hasSecondFactor, String field) {
        if (length(password) < shortest(hasSecondFactor)) {
            throw Invalid.field(
                    field,
                    hasSecondFactor
                            ? "Mật khẩu phải có ít nhất %d ký tự.".formatted(SHORTEST_WITH_SECOND_FACTOR)
                            : "Mật khẩu phải có ít nhất %d ký tự (hoặc %d khi đã bật xác thực hai lớp). Một câu dễ nhớ là tốt nhất."
                                    .formatted(SHORTEST, SHORTEST_WITH_SECOND_FACTOR));
        }
        if (contains(password, username)) {
            throw Invalid.field(field, "Mật khẩu không được chứa tên đăng nhập. Hãy chọn mật khẩu khác.");
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT || CommonPasswords.contains(password)) {
            throw Invalid.field(field, "Mật khẩu này quá phổ biến, dễ bị đoán. Hãy chọn mật khẩu khác.");
        }
    }

    private static boolean contains(String password, String username) {
        return username.length() >= SHORTEST_NAME
                && password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT));
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }
}
