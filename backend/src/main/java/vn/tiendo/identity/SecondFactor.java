package vn.tiendo.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The authenticator of an account. It is asked for once its owner has shown that it works. */
@Entity
class SecondFactor {
    @Id
    private UUID accountId;

    private UUID agencyId;
    private byte[] secret;
    private Instant createdAt;
    private @Nullable Instant confirmedAt;
    private long lastStep;

    @Version
    private long version;

    protected SecondFactor() {}

    /** @param secret encrypted */
    SecondFactor(Account account, byte[] secret, Instant now) {
        this.accountId = account.id();
        this.agencyId = account.agencyId();
        begin(secret, now);
    }

    /** Starts over with a new secret, as long as the old one was never confirmed. */
    final void begin(byte[] encrypted, Instant now) {
        secret = encrypted;
        createdAt = now;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    byte[] encryptedSecret() {
        return secret;
    }

    /** Whether the code is right now; each is good for once, and so is every older one. */
    boolean accepts(String code, byte[] plainSecret, Instant now) {
        var step = Totp.stepOf(code, plainSecret, now);
        if (step.isEmpty() || step.getAsLong() <= lastStep) {
            return false;
        }
        lastStep = step.getAsLong();
        return true;
    }
}
