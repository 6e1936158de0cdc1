package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorTest {
    private static final UUID ID = UUID.randomUUID();
    private final Actor deputy = new Actor(ID, ID, ID, ID, Role.LEADER, "phogiamdoc", "Nguyễn Thị Lan", "Giám đốc Sở");

    @Test
    void signs_with_the_position_alone_when_it_is_the_own_one() {
        assertThat(deputy.signature()).isEqualTo("Giám đốc Sở");
    }

    @Test
    void names_the_one_who_delegated() {
        var delegate = deputy.with(Authority.delegated(ID, "Trần Minh Đức", Set.of(Scope.PLANS_READ)));
        assertThat(delegate.signature()).isEqualTo("Giám đốc Sở, thay Trần Minh Đức");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"UNIT_HEAD", "OFFICER", "EDITOR", "READER", "ADMINISTRATOR"})
    void only_the_office_and_leaders_have_to_do_with_writing_plans(Role role) {
        assertThat(role.scopes()).contains(Scope.PLANS_READ).doesNotContain(Scope.PLANS_WRITE);
    }
}
