package vn.tiendo.audit.seal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One place where the trail is not what was sealed.
 *
 * @param seal its number; null of an entry that has none
 * @param entryId null when it is the seal itself
 * @param recordedAt when the entry was written, as far as that can be said
 */
public record Finding(
        FindingKind kind,
        @Nullable Long seal,
        @Nullable UUID entryId,
        @Nullable Instant recordedAt) {
    static Finding ofSeal(FindingKind kind, long seal) {
        return new Finding(kind, seal, null, null);
    }
}
