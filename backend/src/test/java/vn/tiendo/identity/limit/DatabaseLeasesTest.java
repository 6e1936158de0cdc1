package vn.tiendo.identity.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.StatementCounter;

/** Two replicas over one database. Their minute may turn while a test runs, so each starts with a far-away one. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DatabaseLeasesTest {
    private final UUID caller = UUID.randomUUID();

    @Inject
    AgroalDataSource database;

    @Test
    void two_replicas_let_through_the_quota_together() throws Exception {
        holdTheMinute();
        var first = replica();
        var second = replica();
        var quota = Quota.ofClient(caller, 100);
        Callable<Integer> calls = () -> within(first, quota, 50) + within(second, quota, 50);
        try (var threads = Executors.newFixedThreadPool(4)) {
            int through = 0;
            for (var done : threads.invokeAll(Collections.nCopies(4, calls))) {
                through += done.get();
            }
            assertThat(through).isEqualTo(100);
        }
    }

    @Test
    void calls_do_not_write_one_by_one() {
        holdTheMinute();
        var replica = replica();
        var quota = Quota.ofClient(caller, 60_000);
        assertThat(new StatementCounter().during(() -> within(replica, quota, 900)))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void what_another_replica_took_is_known() {
        holdTheMinute();
        var quota = Quota.ofClient(caller, 600);
        within(replica(), quota, 300);
        assertThat(replica().spend(quota).remaining()).isEqualTo(299);
    }

    @Test
    void a_new_minute_gives_the_whole_quota_again() {
        new Sql("insert into rate_minute values (?, date_trunc('minute', now()) - interval '1 minute', 100, 0)", caller)
                .run(database);
        assertThat(replica().spend(Quota.ofClient(caller, 100)).isWithin()).isTrue();
    }

    /** The row stands for the minute of an hour from now, so that the end of a minute does not fall into the test. */
    private void holdTheMinute() {
        new Sql("insert into rate_minute values (?, date_trunc('minute', now()) + interval '1 hour', 0, 0)", caller)
                .run(database);
    }

    private Balance replica() {
        return new Balance(new DatabaseLeases(database), System::nanoTime);
    }

    private static int within(Balance balance, Quota quota, int calls) {
        return (int) IntStream.range(0, calls)
                .filter(_ -> balance.spend(quota).isWithin())
                .count();
    }
}
