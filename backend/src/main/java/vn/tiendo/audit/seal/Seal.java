package vn.tiendo.audit.seal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;

/** One batch of the trail, chained to the batch before it.
 *
 * @param number 1, 2, 3 ... without gaps
 * @param completeAt everything that was committed before this moment lies in this seal or an earlier one
 * @param fromTransaction inclusive
 * @param toTransaction exclusive; where the next seal begins
 * @param entries how many
 * @param firstRecordedAt the oldest entry; null when there are none
 * @param entriesHash over the hashes of the entries, in their order
 * @param previous hash of the seal before; of the first one, 32 zero bytes
 */
record Seal(
        long number,
        Instant sealedAt,
        Instant completeAt,
        long fromTransaction,
        long toTransaction,
        int entries,
        @Nullable Instant firstRecordedAt,
        byte[] entriesHash,
        byte[] previous,
        byte[] hash) {
    static final String ENTRIES = "tiendo audit entries 1";
    private static final byte[] NOTHING = new byte[32];

    /** The seal after this one. */
    static Seal after(@Nullable Seal before, Batch batch, Instant now) {
        var at = now.truncatedTo(ChronoUnit.MICROS);
        var unhashed = new Seal(
                before == null ? 1 : before.number + 1,
                at,
                batch.complete() ? at : before == null ? Instant.EPOCH : before.completeAt,
                batch.from(),
                batch.to(),
                batch.entries().size(),
                batch.entries().stream()
                        .map(SealedEntry::recordedAt)
                        .min(Instant::compareTo)
                        .orElse(null),
                hashOf(batch.entries()),
                before == null ? NOTHING : before.hash,
                NOTHING);
        return unhashed.withHash(unhashed.expectedHash());
    }

    static byte[] hashOf(List<SealedEntry> entries) {
        var digest = new Digest(ENTRIES);
        entries.forEach(entry -> digest.bytes(entry.hash()));
        return digest.value();
    }

    static Seal of(Row row) {
        return new Seal(
                row.number("number"),
                row.instant("sealed_at"),
                row.instant("complete_at"),
                row.number("from_transaction"),
                row.number("to_transaction"),
                row.integer("entries"),
                row.instantOrNull("first_recorded_at"),
                row.bytes("entries_hash"),
                row.bytes("previous"),
                row.bytes("hash"));
    }

    byte[] expectedHash() {
        return new Digest("tiendo audit seal 1")
                .number(number)
                .moment(sealedAt)
                .moment(completeAt)
                .number(fromTransaction)
                .number(toTransaction)
                .number(entries)
                .moment(firstRecordedAt)
                .bytes(entriesHash)
                .bytes(previous)
                .value();
    }

    private Seal withHash(byte[] value) {
        return new Seal(
                number,
                sealedAt,
                completeAt,
                fromTransaction,
                toTransaction,
                entries,
                firstRecordedAt,
                entriesHash,
                previous,
                value);
    }
}
