package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.storage.StoredFile;
import vn.tiendo.shared.domain.Ids;

/** What a unit shows for a product: a document symbol, an address or a file. */
@Entity
@Immutable
class Evidence {
    @Id
    private UUID id = Ids.next();

    private UUID agencyId;
    private UUID assignmentId;
    private @Nullable UUID productId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String reference;
    private int count;
    private String note;
    private @Nullable UUID fileId;
    private Instant addedAt;
    private String addedBy;

    protected Evidence() {}

    Evidence(Assignment of, EvidenceKind kind, String reference, Shown shown, Stamp stamp) {
        this.agencyId = of.agencyId();
        this.assignmentId = of.id();
        this.kind = kind;
        this.reference = reference;
        this.productId = shown.productId();
        this.count = shown.count();
        this.note = shown.note();
        this.addedAt = stamp.at();
        this.addedBy = stamp.actorName();
    }

    static Evidence ofFile(Assignment of, StoredFile file, Shown shown, Stamp stamp) {
        var evidence = new Evidence(of, EvidenceKind.FILE, file.name(), shown, stamp);
        evidence.fileId = file.id();
        return evidence;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    boolean isAddress() {
        return kind == EvidenceKind.URL;
    }

    String note() {
        return note;
    }

    @Nullable
    UUID fileId() {
        return fileId;
    }
}
