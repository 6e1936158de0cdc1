package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.shared.problem.Invalid;

class PasswordPolicyTest {
    private static void require(String password, boolean hasSecondFactor) {
        PasswordPolicy.require(password, "truongphong.ldvl", hasSecondFactor, "newPassword");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con trâu đi trước", "ba con voi ăn mía", "Wk7#pQz2!mN9xRb"})
    void long_ones_of_any_kind_are_good(String password) {
        assertThatCode(() -> require(password, false)).doesNotThrowAnyException();
    }

    @Test
    void short_ones_are_good_only_beside_a_second_factor() {
        assertThatThrownBy(() -> require("voi ăn mía", false)).isInstanceOf(Invalid.class);
        assertThatCode(() -> require("voi ăn mía", true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> require("voi mía", true)).isInstanceOf(Invalid.class);
    }

    @Test
    void fourteen_letters_are_enough_and_eight_beside_a_second_factor() {
        assertThatCode(() -> require("voi ăn mía lau", false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> require("voi ăn mía lá", false)).isInstanceOf(Invalid.class);
        assertThatCode(() -> require("voi mía1", true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> require("voi mía", true)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mật Khẩu 123456",
                "vietnamvodich123456",
                "12345678901234567890",
                "qwertyuiopqwertyuiop",
                "matkhau123matkhau123",
                "aaaaaaaaaaaaaaaaaaaa",
                "abababababababab",
                "doc-lap-tu-do-hanh-phuc",
                "tiendo-demo-2024",
            })
    void those_that_everybody_tries_are_refused(String password) {
        assertThatThrownBy(() -> require(password, false)).isInstanceOf(Invalid.class);
    }

    @Test
    void the_name_for_signing_in_is_no_part_of_one() {
        assertThatThrownBy(() -> require("1-TruongPhong.LDVL-2", false)).isInstanceOf(Invalid.class);
    }
}
