package vn.tiendo.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/**
 * Names and other personal data of the trail. An entry holds only a commitment to them, so that they can be erased while
 * the entry, and with it the chain of seals, stays as it is.
 */
@ApplicationScoped
class PersonalData {
    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final Cache<Name, byte[]> names =
            Caffeine.newBuilder().maximumSize(10_000).build();

    @Inject
    PersonalData(DataSource database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** The commitment to somebody's name; the same one for many entries, so that most moves write nothing here. */
    byte[] ofName(UUID accountId, String name, Instant at) {
        var key = new Name(accountId, name);
        var known = names.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var commitment = find(key).orElseGet(() -> keep(accountId, name, at));
        whenCommitted(() -> names.put(key, commitment));
        return commitment;
    }

    /** Keeps content under a commitment of its own. */
    byte[] keep(UUID accountId, String content, Instant at) {
        return new Sql("select audit_commit(?, ?, ?) as commitment", accountId, content, at)
                .first(database, row -> row.bytes("commitment"))
                .orElseThrow();
    }

    /** Erases names, user names and addresses of one account; other replicas hold no more than the commitments. */
    void erase(UUID accountId) {
        new Sql("select audit_erase(?) as count", accountId).list(database, row -> row.integer("count"));
        whenCommitted(() -> names.asMap().keySet().removeIf(name -> name.accountId.equals(accountId)));
    }

    private Optional<byte[]> find(Name name) {
        return new Sql(
                        "select commitment from audit_personal where account_id = ? and content = ? limit 1",
                        name.accountId,
                        name.text)
                .first(database, row -> row.bytes("commitment"));
    }

    /** A commitment that is rolled back must not be remembered. */
    private void whenCommitted(Runnable work) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    work.run();
                }
            }
        });
    }

    private record Name(UUID accountId, String text) {}
}
