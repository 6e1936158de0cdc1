package vn.tiendo.identity.limit;

import java.time.Duration;
import java.util.function.LongSupplier;

/** What this replica may still spend for one caller. Counts by a clock that only goes forward. */
final class Balance {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Leases leases;
    private final LongSupplier nanos;
    private int perMinute;
    private int available;
    private int takenByAll;
    private boolean isExhausted;
    private long endsAt;
    private long askedAt;

    Balance(Leases leases, LongSupplier nanos) {
        this.leases = leases;
        this.nanos = nanos;
        this.endsAt = nanos.getAsLong();
    }

    /** Counts one call; calls of one caller that come together wait for one lease. */
    synchronized Standing spend(Quota quota) {
        long now = nanos.getAsLong();
        if (now - endsAt >= 0 || perMinute != quota.perMinute()) {
            startAnew(quota);
        }
        if (!isExhausted) {
            ask(quota, now);
        }
        boolean isWithin = available > 0;
        available -= isWithin ? 1 : 0;
        return new Standing(quota, remaining(), secondsLeft(now), isWithin);
    }

    private void startAnew(Quota quota) {
        perMinute = quota.perMinute();
        available = 0;
        isExhausted = false;
    }

    private void ask(Quota quota, long now) {
        if (available == 0) {
            receive(leases.take(quota), now);
            return;
        }
        if (now - askedAt >= SECOND) {
            takenByAll = leases.taken(quota);
            askedAt = now;
        }
    }

    private void receive(Lease lease, long now) {
        available = lease.granted();
        takenByAll = lease.taken();
        isExhausted = lease.granted() == 0;
        endsAt = now + lease.left().toNanos();
        askedAt = now;
    }

    private int remaining() {
        return available + Math.max(0, perMinute - takenByAll);
    }

    private long secondsLeft(long now) {
        return Math.max(1, Math.ceilDiv(endsAt - now, SECOND));
    }
}
