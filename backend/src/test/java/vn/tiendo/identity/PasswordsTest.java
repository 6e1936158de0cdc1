package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void are_hashed_with_argon2id_and_a_salt_of_their_own() {
        assertThat(Passwords.hash("mật khẩu dài"))
                .startsWith("$argon2id$")
                .isNotEqualTo(Passwords.hash("mật khẩu dài"));
    }

    @Test
    void match_only_themselves() {
        var hash = Passwords.hash("mật khẩu dài");
        assertThat(Passwords.matches("mật khẩu dài", hash)).isTrue();
        assertThat(Passwords.matches("mật khẩu dai", hash)).isFalse();
    }
}
