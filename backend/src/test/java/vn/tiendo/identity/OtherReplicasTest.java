package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** A connection of the test's own says what another replica would say, or hears what it would hear. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OtherReplicasTest {
    /** Well before the cache forgets by itself. */
    private static final Duration SOON = Duration.ofSeconds(4);

    private static final Duration AFTER_A_PAUSE = Duration.ofSeconds(30);
    private static final String LISTENS =
            "from pg_stat_activity where datname = current_database() and query like 'listen tiendo\\_%'";

    private final TestAgency agency = TestAgency.create();

    @Inject
    AgroalDataSource database;

    @Inject
    SessionCache cache;

    @Inject
    SessionChanges changes;

    @BeforeEach
    void the_program_listens() {
        await(AFTER_A_PAUSE, () -> listening() == 1);
    }

    @Test
    void sessions_of_an_account_that_another_replica_has_changed_are_checked_anew() {
        var person = agency.actor(Role.UNIT_HEAD, "LDVL");
        var changed = remembered(person);
        var other = remembered(agency.actor(Role.UNIT_HEAD, "NCC"));
        say("account:" + person.accountId());
        await(SOON, () -> cache.find(changed).isEmpty());
        assertThat(cache.find(other)).isPresent();
    }

    @Test
    void all_sessions_are_checked_anew_when_another_replica_has_changed_the_rules() {
        var one = remembered(agency.actor(Role.UNIT_HEAD, "LDVL"));
        var other = remembered(agency.actor(Role.UNIT_HEAD, "NCC"));
        say("all");
        await(SOON, () -> cache.find(one).isEmpty() && cache.find(other).isEmpty());
    }

    @Test
    void listens_again_when_its_connection_was_lost() {
        TestDatabase.count("select count(pg_terminate_backend(pid)) " + LISTENS);
        await(SOON, () -> listening() == 0);
        await(AFTER_A_PAUSE, () -> listening() == 1);

        var person = agency.actor(Role.UNIT_HEAD, "LDVL");
        var changed = remembered(person);
        say("account:" + person.accountId());
        await(SOON, () -> cache.find(changed).isEmpty());
    }

    @Test
    void tells_the_others_what_was_committed_and_nothing_else() throws SQLException {
        var undone = Ids.next();
        var done = Ids.next();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            // another case of the same name, so that nobody takes this test for the program
            statement.execute("LISTEN tiendo_identity");
            QuarkusTransaction.begin();
            changes.of(undone);
            QuarkusTransaction.rollback();
            QuarkusTransaction.requiringNew().run(() -> changes.of(done));
            assertThat(heard(connection.unwrap(PGConnection.class), "account:" + done))
                    .doesNotContain("account:" + undone);
            statement.execute("unlisten *");
        }
    }

    /** A session that the program has checked a moment ago. */
    private SessionToken remembered(Actor actor) {
        var token = new SessionToken(UUID.randomUUID().toString());
        var end = Instant.now().plus(Duration.ofHours(1));
        cache.keep(token, new OpenSession(Ids.next(), actor, SessionStep.READY, end, null));
        return token;
    }

    private static void say(String what) {
        TestDatabase.count("select count(pg_notify('tiendo_identity', ?))", what);
    }

    private static int listening() {
        return TestDatabase.count("select count(*) " + LISTENS);
    }

    /** All that is said up to this. */
    private static List<String> heard(PGConnection connection, String last) throws SQLException {
        var heard = new ArrayList<String>();
        var deadline = Instant.now().plus(SOON);
        while (!heard.contains(last)) {
            assertThat(Instant.now()).isBefore(deadline);
            for (var notification : connection.getNotifications(100)) {
                heard.add(notification.getParameter());
            }
        }
        return heard;
    }

    private static void await(Duration atMost, BooleanSupplier condition) {
        var deadline = Instant.now().plus(atMost);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.onSpinWait();
        }
    }
}
