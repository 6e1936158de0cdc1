package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    @Test
    void are_hashed_with_argon2id_and_a_salt_of_their_own() {
        assertThat(Passwords.hash("mật khẩu dài"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(Passwords.hash("mật khẩu dài"));
    }

    @Test
    void match_themselves() {
        assertThat(Passwords.matches("mật khẩu dài", Passwords.hash("mật khẩu dài")))
                .isTrue();
        assertThat(Passwords.matches("dài ".repeat(50), Passwords.hash("dài ".repeat(50))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mật khẩu dai", "Mật khẩu dài", "mật khẩu dài ", "mật khẩu", ""})
    void match_nothing_else(String other) {
        assertThat(Passwords.matches(other, Passwords.hash("mật khẩu dài"))).isFalse();
    }

    @Test
    void count_to_their_last_letter() {
        assertThat(Passwords.matches("x".repeat(199) + "y", Passwords.hash("x".repeat(200))))
                .isFalse();
    }

    @Test
    void that_nobody_has_match_nothing() {
        assertThat(Passwords.matches("no such account", null)).isFalse();
    }
}
