package vn.tiendo.audit.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.ReplicaLock;
import vn.tiendo.shared.database.Sql;

/** Seals and the entries that wait for one. */
@ApplicationScoped
class SealRepository {
    static final String SEAL = """
            select number, sealed_at, complete_at, from_transaction::text::bigint as from_transaction,
                   to_transaction::text::bigint as to_transaction, entries, first_recorded_at, entries_hash, previous, hash
            from audit_seal""";

    private final DataSource database;

    @Inject
    SealRepository(DataSource database) {
        this.database = database;
    }

    /** Makes this transaction the only one that seals, or says that another replica is at it. */
    boolean claim() {
        return ReplicaLock.SEALS.claim(database);
    }

    Optional<Seal> last() {
        return new Sql(SEAL).add("order by number desc").limit(1).first(database, Seal::of);
    }

    /** The oldest transaction that is still under way: everything before it is committed, and to be seen, or undone. */
    long oldestUnderWay() {
        return new Sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as count").number(database);
    }

    /** The entries of these transactions that have no seal yet, oldest transaction first: as the index gives them. */
    List<SealedEntry> unsealed(long from, long to, int atMost) {
        return new Sql("select " + SealedEntry.COLUMNS + " from audit_entry e")
                .add("where e.transaction_id >= cast(? as text)::xid8", Long.toString(from))
                .add("and e.transaction_id < cast(? as text)::xid8", Long.toString(to))
                .add("and not exists (select from audit_seal_entry s where s.entry_id = e.id)")
                .add("order by e.transaction_id")
                .limit(atMost)
                .list(database, SealedEntry::of);
    }

    void keep(Seal seal, List<SealedEntry> entries) {
        new Sql(
                        """
                insert into audit_seal (number, sealed_at, complete_at, from_transaction, to_transaction, entries,
                                        first_recorded_at, entries_hash, previous, hash)
                values (?, ?, ?, cast(? as text)::xid8, cast(? as text)::xid8, ?, ?, ?, ?, ?)""",
                        seal.number(),
                        seal.sealedAt(),
                        seal.completeAt(),
                        Long.toString(seal.fromTransaction()),
                        Long.toString(seal.toTransaction()),
                        seal.entries(),
                        seal.firstRecordedAt(),
                        seal.entriesHash(),
                        seal.previous(),
                        seal.hash())
                .run(database);
        new Sql(
                        """
                insert into audit_seal_entry (seal, ordinal, entry_id, recorded_at, hash)
                select ?, e.ordinal, e.id, e.recorded_at, e.hash
                from unnest(?, cast(? as timestamptz[]), ?) with ordinality as e (id, recorded_at, hash, ordinal)""",
                        seal.number(),
                        entries.stream().map(SealedEntry::id).toArray(UUID[]::new),
                        entries.stream()
                                .map(entry -> entry.recordedAt().toString())
                                .toArray(String[]::new),
                        entries.stream().map(SealedEntry::hash).toArray(byte[][]::new))
                .run(database);
    }

    /** Remembers the last seal outside the table, so that it is missed when it is taken away. */
    void witness(long number) {
        new Sql("select setval('audit_seal_witness', ?) as count", number).number(database);
    }
}
