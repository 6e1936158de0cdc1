package vn.tiendo.audit.seal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a check of the whole chain came to.
 *
 * @param intact nothing was found
 * @param seals how many were checked
 * @param entries how many sealed entries were checked
 * @param unsealed entries that are younger than the last seal
 * @param sealedUntil when the last seal was made; null before the first one
 * @param head hash of the last seal in hexadecimal digits; whoever keeps it elsewhere can tell later that nothing was
 *     rewritten
 * @param keptFrom older entries have gone by the rule of retention; null while none has
 * @param findings the first hundred
 * @param found how many there are in all
 */
public record Verification(
        boolean intact,
        long seals,
        long entries,
        long unsealed,
        @Nullable Instant sealedUntil,
        @Nullable String head,
        @Nullable Instant keptFrom,
        List<Finding> findings,
        long found) {}
