package vn.tiendo.audit.seal;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.time.BusinessClock;

/**
 * Seals what has been committed since the last seal. Takes only transactions that are older than all that are still under
 * way, so that a late commit never falls behind a seal; one replica at a time.
 */
@ApplicationScoped
class Sealer {
    static final int LARGEST_BATCH = 5_000;

    /** A seal without entries now and then, so that nobody can slip an entry into a quiet night unseen. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final SealRepository seals;
    private final BusinessClock clock;

    @Inject
    Sealer(SealRepository seals, BusinessClock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** Makes the next seal; empty when there is nothing to seal or another replica is at it. */
    @Transactional
    Optional<Seal> seal() {
        if (!seals.claim()) {
            return Optional.empty();
        }
        var last = seals.last().orElse(null);
        var batch = next(last);
        if (batch.entries().isEmpty() && !isHighTime(last)) {
            return Optional.empty();
        }
        var seal = Seal.after(last, batch, clock.now());
        seals.keep(seal, batch.entries());
        return Optional.of(seal);
    }

    /** After the commit: a seal that was rolled back has no witness. */
    void witness(Seal seal) {
        seals.witness(seal.number());
        if (seal.number() % 10_000 == 1) {
            Log.infof(
                    "Audit trail: seal %d is %s", seal.number(), HexFormat.of().formatHex(seal.hash()));
        }
    }

    private Batch next(@Nullable Seal last) {
        long horizon = seals.oldestUnderWay();
        long from = last == null ? 0 : last.toTransaction();
        // a database that was restored into another server counts its transactions from a lower number on
        long start = from > horizon ? 0 : from;
        var found = seals.unsealed(start, horizon, LARGEST_BATCH + 1);
        if (found.size() <= LARGEST_BATCH) {
            return new Batch(start, horizon, true, found);
        }
        return new Batch(start, found.getLast().transaction(), false, found.subList(0, LARGEST_BATCH));
    }

    private boolean isHighTime(@Nullable Seal last) {
        return last != null
                && Duration.between(last.sealedAt(), clock.now()).abs().compareTo(LONGEST_PAUSE) > 0;
    }
}
