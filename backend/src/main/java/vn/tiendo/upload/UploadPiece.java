package vn.tiendo.upload;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A piece that has come, and where in the file it begins. */
@Entity
@Immutable
class UploadPiece {
    @Id
    private UUID id;

    private UUID uploadId;
    private long startsAt;

    protected UploadPiece() {}

    UploadPiece(UUID id, UUID uploadId, long startsAt) {
        this.id = id;
        this.uploadId = uploadId;
        this.startsAt = startsAt;
    }
}
