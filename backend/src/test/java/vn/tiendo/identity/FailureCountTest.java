package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class FailureCountTest {
    private static final Instant NOW = Instant.parse("2024-03-01T01:00:00Z");
    private final FailureCount count = new FailureCount("name:x", NOW);

    @Test
    void locks_for_a_minute_after_five_failures() {
        fail(5);
        assertThat(count.isLocked(NOW.plusSeconds(59))).isTrue();
        assertThat(count.isLocked(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void does_not_lock_after_four_failures() {
        fail(4);
        assertThat(count.isLocked(NOW)).isFalse();
    }

    @Test
    void locks_twice_as_long_with_each_further_failure() {
        fail(7);
        assertThat(count.isLocked(NOW.plus(239, ChronoUnit.SECONDS))).isTrue();
        assertThat(count.isLocked(NOW.plus(4, ChronoUnit.MINUTES))).isFalse();
    }

    @Test
    void never_locks_longer_than_it_is_remembered() {
        fail(100);
        assertThat(count.isLocked(NOW.plus(FailureCount.REMEMBERED))).isFalse();
    }

    @Test
    void starts_over_after_a_quiet_day() {
        fail(4);
        count.add(NOW.plus(FailureCount.REMEMBERED).plusSeconds(1));
        assertThat(count.isLocked(NOW.plus(FailureCount.REMEMBERED).plusSeconds(2)))
                .isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            count.add(NOW);
        }
    }
}
