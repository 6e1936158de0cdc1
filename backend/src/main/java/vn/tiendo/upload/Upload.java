package vn.tiendo.upload;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.domain.Ids;

/** A file of which somebody sends pieces, one after the other. */
@Entity
class Upload {
    static final long LARGEST_BYTES = 100L << 20;
    static final Duration KEPT = Duration.ofHours(24);

    @Id
    private UUID id = Ids.next();

    private UUID agencyId;
    private UUID accountId;
    private String name;
    private long length;
    private long received;
    private Instant touchedAt;
    private Instant expiresAt;
    private @Nullable Instant goneAt;

    protected Upload() {}

    Upload(Actor owner, String name, long length, Instant now) {
        this.agencyId = owner.agencyId();
        this.accountId = owner.accountId();
        this.name = name;
        this.length = length;
        this.touchedAt = now;
        this.expiresAt = now.plus(KEPT);
    }

    /** One more piece has come. Whoever was faster with another one from the same place goes on, and this one does not. */
    UploadPiece receive(UUID piece, long from, long bytes, Instant now) {
        requireAt(from);
        received += bytes;
        touchedAt = now;
        if (isWhole()) {
            expiresAt = now.plus(KEPT);
        }
        return new UploadPiece(piece, id, from);
    }

    void requireAt(long from) {
        if (from != received) {
            throw UploadRefusals.goesOnElsewhere(received);
        }
    }

    void requireWhole() {
        if (!isWhole()) {
            throw UploadRefusals.notWhole(received, length);
        }
    }

    /** From here nobody finds it any more. */
    void letGo(Instant now) {
        goneAt = now;
    }

    boolean isWhole() {
        return received == length;
    }

    boolean restsSince(Instant moment) {
        return touchedAt.isBefore(moment);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    long length() {
        return length;
    }

    long received() {
        return received;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
