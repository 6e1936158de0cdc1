package vn.tiendo.audit.seal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the trail is sealed.
 *
 * @param completeAt everything that was written before is sealed; null before the first seal
 * @param number of the last seal, 0 before the first one
 * @param head hash of the last seal in hexadecimal digits, for keeping elsewhere
 */
public record SealState(
        @Nullable Instant completeAt, long number, @Nullable String head) {}
