package vn.tiendo.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.storage.StoredFile;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Refused;

/** A plan document that was read and that a person is looking at; ends as a draft plan or thrown away. */
@Entity
class PlanImport extends Versioned {
    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.REVIEW;

    private UUID fileId;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReviewedDocument understood;

    private @Nullable UUID planId;
    private UUID createdBy;
    private Instant createdAt;

    protected PlanImport() {}

    PlanImport(Actor by, StoredFile file, ReviewedDocument understood, Instant at) {
        super(by.agencyId());
        this.fileId = file.id();
        this.understood = understood;
        this.createdBy = by.accountId();
        this.createdAt = at;
    }

    /** Takes over what a person changed in the document. */
    PlanImportEvent correct(ReviewedDocument corrected) {
        requireOpen();
        understood = corrected;
        return new PlanImportEvent.Corrected(agencyId(), id());
    }

    /** A draft plan was made from it; nothing changes here any more. */
    PlanImportEvent confirm(UUID plan) {
        requireOpen();
        state = ImportState.CONFIRMED;
        planId = plan;
        return new PlanImportEvent.Confirmed(agencyId(), id(), plan);
    }

    PlanImportEvent discard() {
        requireOpen();
        state = ImportState.DISCARDED;
        return new PlanImportEvent.Discarded(agencyId(), id());
    }

    void requireOpen() {
        switch (state) {
            case REVIEW -> {}
            case CONFIRMED ->
                throw new Refused(
                        "import-confirmed",
                        "Bản nhập này đã được xác nhận thành kế hoạch. Hãy sửa trên kế hoạch dự thảo.");
            case DISCARDED ->
                throw new Refused("import-discarded", "Bản nhập này đã bị bỏ. Hãy nhập lại tệp Word của kế hoạch.");
        }
    }

    ImportState state() {
        return state;
    }

    ReviewedDocument understood() {
        return understood;
    }

    @Nullable
    UUID planId() {
        return planId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
