package vn.tiendo.audit.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/** Reads the chain and the trail beside each other, in windows, so that a long trail needs no more memory. */
@ApplicationScoped
class VerificationRepository {
    private static final int WINDOW = 2_000;

    private final DataSource database;

    @Inject
    VerificationRepository(DataSource database) {
        this.database = database;
    }

    List<Seal> sealsAfter(long number, long last, int atMost) {
        return new Sql(SealRepository.SEAL)
                .add("where number > ? and number <= ? order by number", number, last)
                .limit(atMost)
                .list(database, Seal::of);
    }

    /** The next entries of these seals, each as it was sealed and as it is. */
    List<Checked> entriesAfter(long firstSeal, long lastSeal, Place place) {
        return new Sql(
                        "select s.seal, s.ordinal, s.entry_id, s.recorded_at as sealed_recorded_at, s.hash as sealed_hash,")
                .add(SealedEntry.COLUMNS)
                .add("from audit_seal_entry s")
                .add("left join audit_entry e on e.id = s.entry_id and e.recorded_at = s.recorded_at")
                .add("where s.seal >= ? and s.seal <= ?", firstSeal, lastSeal)
                .add("and (s.seal, s.ordinal) > (?, ?) order by s.seal, s.ordinal", place.seal, place.ordinal)
                .limit(WINDOW)
                .list(database, Checked::of);
    }

    boolean exists(UUID entryId) {
        return new Sql("select count(*) as count from audit_entry where id = ?", entryId).number(database) > 0;
    }

    /** Entries in no seal, of transactions that lie before the end of the last one; younger ones when not before. */
    Sql unsealed(String what, boolean before, long end) {
        return new Sql("select " + what + " from audit_entry e where e.transaction_id")
                .add(before ? "<" : ">=")
                .add("cast(? as text)::xid8", Long.toString(end))
                .add("and not exists (select from audit_seal_entry s where s.entry_id = e.id)");
    }

    List<Finding> inserted(long end, int atMost) {
        return unsealed("e.id, e.recorded_at", true, end)
                .add("order by e.recorded_at")
                .limit(atMost)
                .list(
                        database,
                        row -> new Finding(FindingKind.ENTRY_INSERTED, null, row.id("id"), row.instant("recorded_at")));
    }

    long countUnsealed(boolean before, long end) {
        return unsealed("count(*) as count", before, end).number(database);
    }

    Optional<Instant> keptFrom() {
        return new Sql("select max(kept_from) as kept_from from audit_retirement")
                .list(database, row -> Optional.ofNullable(row.instantOrNull("kept_from")))
                .getFirst();
    }

    long witnessed() {
        return new Sql("select case when is_called then last_value else 0 end as count from audit_seal_witness")
                .number(database);
    }

    /** Where a reading of entries goes on. */
    record Place(long seal, int ordinal) {
        static Place before(long seal) {
            return new Place(seal, 0);
        }
    }

    /** An entry of a seal.
     *
     * @param sealedHash its hash at that time
     * @param hash its hash now; null when it is not there
     */
    record Checked(
            long seal, int ordinal, UUID entryId, Instant recordedAt, byte[] sealedHash, byte @Nullable [] hash) {
        static Checked of(Row row) {
            return new Checked(
                    row.number("seal"),
                    row.integer("ordinal"),
                    row.id("entry_id"),
                    row.instant("sealed_recorded_at"),
                    row.bytes("sealed_hash"),
                    row.idOrNull("id") == null ? null : SealedEntry.of(row).hash());
        }

        Place place() {
            return new Place(seal, ordinal);
        }
    }
}
