package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.problem.Invalid;

class IdentitySettingTest {
    private final IdentitySetting demonstration = IdentitySetting.ofDemonstration(Ids.next());

    @Test
    void a_demonstration_asks_for_nothing_but_the_password() {
        assertThat(SignInRules.of(demonstration)).isEqualTo(new SignInRules(null, Set.of(), null));
    }

    @Test
    void what_is_set_in_a_demonstration_holds() {
        demonstration.change(new ChangeIdentitySettings(2, Set.of(Role.LEADER), null));

        assertThat(SignInRules.of(demonstration)).isEqualTo(new SignInRules(2, Set.of(Role.LEADER), null));
    }

    @Test
    void administrators_who_must_show_a_second_factor_always_must() {
        demonstration.change(new ChangeIdentitySettings(null, Set.of(Role.ADMINISTRATOR), null));

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> demonstration.change(new ChangeIdentitySettings(null, Set.of(), null)));
    }
}
