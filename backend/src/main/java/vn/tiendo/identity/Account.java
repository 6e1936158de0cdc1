package vn.tiendo.identity;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Versioned;

/** A person who can sign in with a name and a password. */
@Entity
class Account extends Versioned {
    private static final int FAILURES_BEFORE_LOCK = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final int LONGEST_DOUBLING = 8;

    private String username;
    private String displayName;
    private String passwordHash;
    private @Nullable Instant disabledAt;
    private int failures;
    private @Nullable Instant lockedUntil;

    protected Account() {}

    Account(UUID agencyId, String username, String displayName, String passwordHash) {
        super(agencyId);
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mayTry(Instant now) {
        return disabledAt == null && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    /** After five failures the account is locked for a minute, then twice as long with each further one. */
    void failed(Instant now) {
        failures++;
        if (failures >= FAILURES_BEFORE_LOCK) {
            int doublings = Math.min(failures - FAILURES_BEFORE_LOCK, LONGEST_DOUBLING);
            lockedUntil = now.plus(FIRST_LOCK.multipliedBy(1L << doublings));
        }
    }

    void succeeded() {
        failures = 0;
        lockedUntil = null;
    }
}
