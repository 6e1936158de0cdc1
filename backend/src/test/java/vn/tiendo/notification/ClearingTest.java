package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.ReplicaLock;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Old notices and mails go, young ones and those that still wait stay. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ClearingTest {
    private static final Instant NOW = Instant.now();

    private final TestAgency agency = TestAgency.create();
    private final Actor person = agency.actor(Role.OFFICER, "NCC");

    @Inject
    Clearing clearing;

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({
        "179, true, 1",
        "181, true, 0",
        "181, false, 1",
        "364, false, 1",
        "366, false, 0",
    })
    void a_notice_stays_as_long_as_it_may_matter(int days, boolean read, int left) {
        notice(days, read);

        clearing.clear(NOW, 1_000);

        assertThat(notices()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, 89, 1",
        "SENT, 91, 0",
        "FAILED, 89, 1",
        "FAILED, 91, 0",
        "WAITING, 400, 1",
    })
    void a_mail_goes_some_time_after_it_was_sent_or_given_up(String state, int days, int left) {
        mail(state, days);

        clearing.clear(NOW, 1_000);

        assertThat(TestDatabase.count("select count(*) from mail_outbox where account_id = ?", person.accountId()))
                .isEqualTo(left);
    }

    @Test
    void many_go_a_few_at_a_time() {
        for (int i = 0; i < 7; i++) {
            notice(200 + i, true);
        }

        assertThat(clearing.clear(NOW, 2)).isGreaterThanOrEqualTo(7);
        assertThat(notices()).isZero();
    }

    @Test
    void nothing_goes_while_another_replica_is_at_it() throws Exception {
        notice(400, true);

        QuarkusTransaction.requiringNew().call(() -> {
            assertThat(ReplicaLock.NOTICES.claim(database)).isTrue();
            assertThat(elsewhere(() -> clearing.clear(NOW, 1_000))).isZero();
            return null;
        });

        assertThat(notices()).isEqualTo(1);
        assertThat(clearing.clear(NOW, 1_000)).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Outdated.class)
    void each_kind_is_found_by_its_age_through_an_index(Outdated outdated) {
        assertThat(plan(outdated)).contains("by_age");
    }

    /** Few rows are read from end to end whatever indexes there are: the plan is that of a large table. */
    private String plan(Outdated outdated) {
        return QuarkusTransaction.requiringNew().call(() -> {
            TestDatabase.run("set local enable_seqscan = off");
            return String.join(
                    "\n",
                    new Sql("explain " + outdated.removal(1_000), NOW).list(database, row -> row.text("QUERY PLAN")));
        });
    }

    private static <T> T elsewhere(Callable<T> work) throws Exception {
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            return other.submit(work).get();
        }
    }

    private int notices() {
        return TestDatabase.count("select count(*) from notification where account_id = ?", person.accountId());
    }

    private void notice(int days, boolean read) {
        TestDatabase.run("""
                insert into notification (id, agency_id, account_id, kind, title, link, created_at, read_at)
                values (uuidv7(), ?, ?, 'ASSIGNED', 'Đơn vị được giao việc', '/', ?, case when ? then now() end)""", agency.id(), person.accountId(), before(days), read);
    }

    private void mail(String state, int days) {
        TestDatabase.run("""
                insert into mail_outbox (id, agency_id, account_id, kind, key, message_id, address, subject, plain, html,
                                         state, created_at, next_attempt_at, give_up_at, sent_at)
                values (uuidv7(), ?, ?, 'SINGLE', 'old', uuidv7()::text, 'a@example.vn', 'a', '', '', ?, ?, 'infinity', ?,
                        case when ? = 'SENT' then cast(? as timestamptz) end)""", agency.id(), person.accountId(), state, before(days), before(days), state, before(days));
    }

    private static Object before(int days) {
        return NOW.minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    }
}
