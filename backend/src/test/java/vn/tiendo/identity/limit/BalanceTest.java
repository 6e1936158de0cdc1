package vn.tiendo.identity.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BalanceTest {
    private static final UUID CALLER = UUID.randomUUID();

    private final AtomicLong nanos = new AtomicLong();
    private final CountedMinute minute = new CountedMinute(nanos);
    private final Balance balance = new Balance(minute, nanos::get);

    @Test
    void lets_through_as_many_calls_as_the_quota_and_no_more() {
        assertThat(within(balance, quota(60), 100)).isEqualTo(60);
    }

    @Test
    void asks_for_shares_and_not_for_each_call() {
        within(balance, quota(600), 600);
        assertThat(minute.leases()).isEqualTo(60);
    }

    @Test
    void does_not_ask_again_once_the_minute_is_used_up() {
        within(balance, quota(60), 61);
        int asked = minute.leases();
        within(balance, quota(60), 1000);
        assertThat(minute.leases()).isEqualTo(asked);
    }

    @Test
    void starts_anew_with_the_next_minute() {
        within(balance, quota(60), 100);
        pass(Duration.ofSeconds(60));
        assertThat(within(balance, quota(60), 100)).isEqualTo(60);
    }

    @Test
    void throws_away_what_was_not_spent_in_its_minute() {
        within(balance, quota(60), 1);
        pass(Duration.ofSeconds(60));
        within(balance, quota(60), 1);
        assertThat(minute.leases()).isEqualTo(2);
    }

    @Test
    void says_how_many_calls_and_seconds_are_left() {
        pass(Duration.ofMillis(14_500));
        var standing = balance.spend(quota(60));
        assertThat(standing.remaining()).isEqualTo(59);
        assertThat(standing.secondsLeft()).isEqualTo(46);
    }

    @Test
    void knows_within_a_second_what_other_replicas_have_spent() {
        var other = new Balance(minute, nanos::get);
        balance.spend(quota(600));
        within(other, quota(600), 300);
        pass(Duration.ofMillis(999));
        assertThat(balance.spend(quota(600)).remaining()).isEqualTo(598);
        pass(Duration.ofMillis(1));
        assertThat(balance.spend(quota(600)).remaining()).isEqualTo(297);
    }

    @Test
    void takes_a_changed_quota_at_once() {
        within(balance, quota(60), 30);
        assertThat(within(balance, quota(20), 10)).isZero();
        assertThat(within(balance, quota(100), 100)).isPositive();
    }

    @Property
    void replicas_together_never_let_through_more_than_the_quota(
            @ForAll @IntRange(min = 1, max = 2000) int perMinute, @ForAll @IntRange(min = 1, max = 5) int replicas) {
        var shared = new CountedMinute(nanos);
        int through = 0;
        for (int i = 0; i < replicas; i++) {
            through += within(new Balance(shared, nanos::get), quota(perMinute), perMinute / 2 + 1);
        }
        assertThat(through).isLessThanOrEqualTo(perMinute);
    }

    private static Quota quota(int perMinute) {
        return Quota.ofClient(CALLER, perMinute);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static int within(Balance balance, Quota quota, int calls) {
        int within = 0;
        for (int i = 0; i < calls; i++) {
            within += balance.spend(quota).isWithin() ? 1 : 0;
        }
        return within;
    }
}
