package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Duration LIMIT = Duration.ofDays(45);
    private final Account account = new Account(UUID.randomUUID(), "vanphong", "Nguyễn Thị Lan", "hash");
    private final Instant opened = account.lastActiveAt();

    @Test
    void is_unused_after_the_limit_and_not_before() {
        assertThat(account.isUnusedFor(LIMIT, opened.plus(LIMIT))).isFalse();
        assertThat(account.isUnusedFor(LIMIT, opened.plus(LIMIT).plusSeconds(1)))
                .isTrue();
        assertThat(account.isUnusedFor(null, opened.plus(Duration.ofDays(4000))))
                .isFalse();
    }

    @Test
    void counts_the_days_anew_when_it_is_enabled_again() {
        var later = opened.plus(Duration.ofDays(60));
        account.disable(Disablement.IDLE, later);
        account.enable(later);
        assertThat(account.disablement()).isNull();
        assertThat(account.isUnusedFor(LIMIT, later.plus(LIMIT))).isFalse();
    }

    @Test
    void keeps_the_first_reason_for_which_it_was_disabled() {
        assertThat(account.disable(Disablement.ADMINISTRATOR, opened)).isTrue();
        assertThat(account.disable(Disablement.IDLE, opened)).isFalse();
        assertThat(account.disablement()).isEqualTo(Disablement.ADMINISTRATOR);
    }

    @Test
    void of_another_system_is_never_unused() {
        var system = Account.ofSystem(UUID.randomUUID(), "truc-lien-thong", "Trục liên thông");
        assertThat(system.isUnusedFor(LIMIT, opened.plus(Duration.ofDays(4000))))
                .isFalse();
    }

    @Test
    void asks_for_an_own_password_after_a_one_time_one() {
        account.giveOneTimePassword("one-time", opened);
        assertThat(account.mustChangePassword()).isTrue();
        account.changePassword("own", opened);
        assertThat(account.mustChangePassword()).isFalse();
    }
}
