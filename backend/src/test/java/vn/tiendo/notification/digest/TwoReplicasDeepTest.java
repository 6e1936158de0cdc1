package vn.tiendo.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.launch.EmbeddedDatabase;
import vn.tiendo.testing.Replica;

/**
 * Two packaged programs on one database and a real mail server, of which one is killed: while it makes the digest, and again
 * while it sends. Every head has one row and gets the mail at least once, with one Message-ID. Only in make test-deep.
 */
@Tag("deep")
class TwoReplicasDeepTest {
    /** How many units: two thousand for a measurement. */
    private static final int UNITS = Integer.getInteger("tiendo.deep.units", 400);

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final LocalDateTime MORNING = LocalDateTime.of(2024, 3, 6, 7, 31);

    private EmbeddedDatabase database;
    private GreenMail mails;

    @BeforeEach
    void an_agency_has_late_work() throws SQLException {
        database = EmbeddedDatabase.throwawayIn(Path.of("target", "replica-database"));
        Flyway.configure()
                .dataSource(
                        database.owner().url(),
                        database.owner().user(),
                        database.owner().password())
                .placeholders(Map.of("appRole", database.application().user()))
                .locations("classpath:db/migration")
                .load()
                .migrate();
        mails = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        try (var connection = connect()) {
            LateUnits.insert(connection, UNITS, MORNING.toLocalDate());
            long offset = Duration.between(LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")), MORNING)
                    .toSeconds();
            try (var clock = connection.prepareStatement("insert into business_clock values (true, ?, 'test')")) {
                clock.setLong(1, offset);
                clock.executeUpdate();
            }
        }
    }

    @AfterEach
    void nothing_stays() {
        mails.stop();
        database.close();
    }

    @Test
    void whoever_is_killed_the_other_finishes_and_nobody_gets_two_different_mails() throws Exception {
        try (var holder = connect();
                var first = replica("first")) {
            holder.setAutoCommit(false);
            execute(holder, "lock table mail_outbox in share row exclusive mode");
            await("the first one is in the middle of the digest", first, this::somebodyWaitsForTheOutbox);
            first.kill();
            assertThat(number("select count(*) from digest_run")).isZero();
            try (var second = replica("second");
                    var third = replica("third")) {
                holder.rollback();
                await("some mails are out", second, () -> mails.getReceivedMessages().length > UNITS / 8);
                second.kill();
                await(
                        "all are out",
                        third,
                        () -> number("select count(*) from mail_outbox where state = 'SENT'") == UNITS);
            }
        }
        assertThat(number("select count(*) from digest_run")).isEqualTo(1);
        assertThat(number("select count(*) from mail_outbox")).isEqualTo(UNITS);
        assertThat(number("select count(distinct account_id) from mail_outbox")).isEqualTo(UNITS);
        var messages = List.of(mails.getReceivedMessages());
        var ids = new HashSet<String>();
        var readers = new HashSet<String>();
        for (MimeMessage message : messages) {
            ids.add(message.getMessageID());
            readers.add(Arrays.toString(message.getAllRecipients()));
        }
        assertThat(readers).hasSize(UNITS);
        assertThat(ids).hasSize(UNITS);
        assertThat(made()).containsPattern("%d people told, %d mails, [1-5]?\\d{1,4} ms".formatted(UNITS, UNITS));
        System.out.printf(
                "%d mails for %d people, %d of them twice%n%s%n",
                messages.size(), UNITS, messages.size() - UNITS, made());
    }

    /** How long the digest took, as whoever made it says: at most a minute. */
    private static String made() {
        return Stream.of("second", "third")
                .flatMap(name -> Replica.saidBy(name).lines())
                .filter(line -> line.contains("Digest of agency"))
                .collect(Collectors.joining("\n"));
    }

    private Replica replica(String name) {
        return Replica.start(
                name,
                database.application(),
                database.owner(),
                Map.of(
                        "TIENDO_SMTP_HOST", "localhost",
                        "TIENDO_SMTP_PORT", String.valueOf(mails.getSmtp().getPort()),
                        "TIENDO_SMTP_PROTECTION", "NONE",
                        "TIENDO_OUTBOX_LEASE", "8S"));
    }

    private boolean somebodyWaitsForTheOutbox() throws SQLException {
        return number("select count(*) from pg_locks where relation = 'mail_outbox'::regclass and not granted") > 0;
    }

    private void await(String what, Replica replica, Callable<Boolean> happened) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.call()) {
            assertThat(System.nanoTime()).as(() -> what + "\n" + replica.said()).isLessThan(end);
            assertThat(replica.isAlive()).as(replica::said).isTrue();
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private Connection connect() throws SQLException {
        var owner = database.owner();
        return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
