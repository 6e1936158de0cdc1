package vn.tiendo.audit.seal;

import java.time.Instant;
import java.util.UUID;
import vn.tiendo.shared.database.Row;

/** What a seal keeps of an entry.
 *
 * @param transaction in which it was written
 * @param hash over every column of the entry
 */
record SealedEntry(UUID id, Instant recordedAt, long transaction, byte[] hash) {
    /** The columns that go into the hash. */
    static final String COLUMNS = """
            e.id, e.agency_id, e.recorded_at, e.account_id, e.position_id, e.client_id, e.delegation_id, e.actor,
            e.on_behalf_of, e.event, e.subject_type, e.subject_id, e.detail::text as detail, e.personal, e.words,
            e.transaction_id::text::bigint as transaction_id""";

    static SealedEntry of(Row row) {
        return new SealedEntry(row.id("id"), row.instant("recorded_at"), row.number("transaction_id"), hash(row));
    }

    private static byte[] hash(Row row) {
        return new Digest("tiendo audit entry 1")
                .id(row.id("id"))
                .id(row.id("agency_id"))
                .moment(row.instant("recorded_at"))
                .id(row.idOrNull("account_id"))
                .id(row.idOrNull("position_id"))
                .id(row.idOrNull("client_id"))
                .id(row.idOrNull("delegation_id"))
                .bytes(row.bytesOrNull("actor"))
                .bytes(row.bytesOrNull("on_behalf_of"))
                .text(row.text("event"))
                .text(row.text("subject_type"))
                .id(row.id("subject_id"))
                .text(row.text("detail"))
                .bytes(row.bytesOrNull("personal"))
                .text(row.text("words"))
                .number(row.number("transaction_id"))
                .value();
    }
}
