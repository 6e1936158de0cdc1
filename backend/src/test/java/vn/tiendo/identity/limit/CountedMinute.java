package vn.tiendo.identity.limit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Gives out shares as the database does, by a clock that tests move. */
final class CountedMinute implements Leases {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final AtomicLong nanos;
    private long minute = -1;
    private int taken;
    private int leases;

    CountedMinute(AtomicLong nanos) {
        this.nanos = nanos;
    }

    @Override
    public Lease take(Quota quota) {
        leases++;
        turn();
        int granted = Math.min(quota.share(), Math.max(0, quota.perMinute() - taken));
        taken += granted;
        return new Lease(granted, taken, Duration.ofNanos(MINUTE - nanos.get() % MINUTE));
    }

    @Override
    public int taken(Quota quota) {
        turn();
        return taken;
    }

    int leases() {
        return leases;
    }

    private void turn() {
        if (nanos.get() / MINUTE != minute) {
            minute = nanos.get() / MINUTE;
            taken = 0;
        }
    }
}
