package vn.tiendo.audit.seal;

import java.time.Instant;
import vn.tiendo.shared.database.Row;

/** The seal of an entry.
 *
 * @param hash of the entry, in hexadecimal digits
 */
public record SealBrief(long number, Instant sealedAt, String hash) {
    static SealBrief of(Row row) {
        return new SealBrief(row.number("number"), row.instant("sealed_at"), row.text("hash"));
    }
}
