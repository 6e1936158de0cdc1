package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Instant NOW = Instant.parse("2024-03-01T01:00:00Z");
    private final Account account = new Account(UUID.randomUUID(), "vanphong", "Nguyễn Thị Lan", "hash");

    @Test
    void is_locked_for_a_minute_after_five_failures() {
        fail(5);
        assertThat(account.mayTry(NOW.plusSeconds(59))).isFalse();
        assertThat(account.mayTry(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void is_not_locked_after_four_failures() {
        fail(4);
        assertThat(account.mayTry(NOW)).isTrue();
    }

    @Test
    void is_locked_twice_as_long_with_each_further_failure() {
        fail(7);
        assertThat(account.mayTry(NOW.plus(3, ChronoUnit.MINUTES))).isFalse();
        assertThat(account.mayTry(NOW.plus(4, ChronoUnit.MINUTES))).isTrue();
    }

    @Test
    void forgets_failures_after_a_success() {
        fail(4);
        account.succeeded();
        fail(4);
        assertThat(account.mayTry(NOW)).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            account.failed(NOW);
        }
    }
}
