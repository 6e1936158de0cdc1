package vn.tiendo.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Failed attempts in a row, of one name or from one address. */
@Entity
@Table(name = "sign_in_failure")
class FailureCount {
    private static final int FAILURES_BEFORE_LOCK = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final int LONGEST_DOUBLING = 8;
    /** Longer than the longest lock. */
    static final Duration REMEMBERED = Duration.ofDays(1);

    @Id
    private String subject;

    private int failures;
    private Instant lastFailureAt;
    private @Nullable Instant lockedUntil;

    protected FailureCount() {}

    FailureCount(String subject, Instant now) {
        this.subject = subject;
        this.lastFailureAt = now;
    }

    /** After five failures nothing is looked at for a minute, then twice as long with each further one. */
    void add(Instant now) {
        failures = lastFailureAt.plus(REMEMBERED).isBefore(now) ? 1 : failures + 1;
        lastFailureAt = now;
        if (failures >= FAILURES_BEFORE_LOCK) {
            int doublings = Math.min(failures - FAILURES_BEFORE_LOCK, LONGEST_DOUBLING);
            lockedUntil = now.plus(FIRST_LOCK.multipliedBy(1L << doublings));
        }
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    boolean isOfAddress() {
        return subject.startsWith("address:");
    }
}
