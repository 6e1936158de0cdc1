package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.problem.Refused;

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

    @Test
    void is_stopped_once_and_resumed_once() {
        account.stop(opened);
        assertThat(account.state()).isEqualTo(AccountState.DISABLED);
        assertThatThrownBy(() -> account.stop(opened)).isInstanceOf(Refused.class);
        account.resume(opened);
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
        assertThatThrownBy(() -> account.resume(opened)).isInstanceOf(Refused.class);
    }

    @Test
    void tells_nothing_of_the_person_once_erased() {
        account.erase(opened);
        assertThat(account.state()).isEqualTo(AccountState.ERASED);
        assertThat(account.username()).startsWith("~").doesNotMatch(OpenAccount.USERNAME);
        assertThat(account.displayName()).doesNotContain("Lan");
        assertThat(account.passwordHash()).isNull();
        assertThatThrownBy(() -> account.resume(opened)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> account.correct("moi", "Tên Mới")).isInstanceOf(Refused.class);
    }

    @Test
    void says_what_was_corrected_as_personal() {
        assertThat(account.correct("vanphong", "Nguyễn Thị Loan"))
                .containsExactly(Change.ofPerson("displayName", "Nguyễn Thị Lan", "Nguyễn Thị Loan"));
    }
}
