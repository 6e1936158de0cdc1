package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInAttemptTest {
    @Test
    void counts_the_same_name_however_it_is_written() {
        assertThat(new SignInAttempt(" VanPhong ", "10.0.0.1").subjects())
                .isEqualTo(new SignInAttempt("vanphong", "10.0.0.1").subjects());
    }

    @Test
    void keeps_no_name_because_it_may_be_a_password() {
        assertThat(new SignInAttempt("vanphong", "10.0.0.1").subjects().getLast())
                .startsWith("name:")
                .doesNotContain("vanphong");
    }

    @Test
    void counts_the_network_of_an_ipv6_address() {
        assertThat(new SignInAttempt("a", "2001:db8:1:2::1").subjects())
                .isEqualTo(new SignInAttempt("a", "2001:db8:1:2:ffff::9").subjects())
                .isNotEqualTo(new SignInAttempt("a", "2001:db8:1:3::1").subjects());
    }
}
