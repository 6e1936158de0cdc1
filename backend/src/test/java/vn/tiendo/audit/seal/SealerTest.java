package vn.tiendo.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.tiendo.audit.Trail;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.ReplicaLock;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Every committed entry gets one seal, however transactions overlap. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SealerTest {
    private static final String ENTRY = """
            insert into audit_entry (id, agency_id, recorded_at, event, subject_type, subject_id, detail, words)
            values (?, ?, now(), 'Noted', 'note', ?, '{}', '')""";

    private final TestAgency agency = TestAgency.create();
    private final Actor office = agency.actor(Role.OFFICE, "VP");

    @Inject
    Sealer sealer;

    @Inject
    SealJob job;

    @Inject
    VerificationService verification;

    @Test
    void a_transaction_that_commits_late_is_not_left_behind() throws SQLException {
        var late = Ids.next();
        try (var connection = DriverManager.getConnection(config("url"), config("username"), config("password"))) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(ENTRY)) {
                statement.setObject(1, late);
                statement.setObject(2, agency.id());
                statement.setObject(3, late);
                statement.executeUpdate();
            }
            var younger = Trail.note(office, "trong khi đó");
            job.sealAll();
            assertThat(isSealed(younger)).as("waits for the older transaction").isFalse();
            connection.commit();
            job.sealAll();
            assertThat(isSealed(younger)).isTrue();
        }

        assertThat(isSealed(late)).isTrue();
        assertThat(verification.verify().findings()).isEmpty();
    }

    @Test
    void what_is_rolled_back_leaves_nothing() {
        var subject = Ids.next();
        QuarkusTransaction.begin();
        new Sql(ENTRY, subject, agency.id(), subject).run(Trail.database());
        QuarkusTransaction.rollback();
        job.sealAll();

        assertThat(isSealed(subject)).isFalse();
        assertThat(verification.verify().findings()).isEmpty();
    }

    @Test
    void one_replica_seals_while_another_is_at_it() {
        var id = Trail.note(office, "một việc");
        QuarkusTransaction.requiringNew().run(() -> {
            boolean claimed = ReplicaLock.SEALS.claim(Trail.database());
            var other = CompletableFuture.supplyAsync(
                    () -> QuarkusTransaction.requiringNew().call(sealer::seal));
            assertThat(claimed).isTrue();
            assertThat(other.join()).isEmpty();
        });
        job.sealAll();

        assertThat(isSealed(id)).isTrue();
    }

    @Test
    void a_long_backlog_is_sealed_in_several_batches() {
        job.sealAll();
        QuarkusTransaction.requiringNew()
                .run(() -> new Sql("""
                        insert into audit_entry (id, agency_id, recorded_at, event, subject_type, subject_id, detail, words)
                        select uuidv7(), ?, now(), 'Noted', 'note', ?, '{}', '' from generate_series(1, ?)""", agency.id(), agency.id(), 2 * Sealer.LARGEST_BATCH + 1).run(Trail.database()));
        job.sealAll();

        assertThat(new Sql("""
                        select count(*) as count from audit_entry e join audit_seal_entry s on s.entry_id = e.id
                        where e.agency_id = ? and e.subject_id = ?""", agency.id(), agency.id()).number(Trail.database()))
                .isEqualTo(2 * Sealer.LARGEST_BATCH + 1);
        assertThat(verification.verify().findings()).isEmpty();
    }

    private static boolean isSealed(UUID entry) {
        return new Sql("select count(*) as count from audit_seal_entry where entry_id = ?", entry)
                        .number(Trail.database())
                == 1;
    }

    private static String config(String name) {
        var key = name.equals("url") ? "quarkus.datasource.jdbc.url" : "quarkus.datasource." + name;
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
