package vn.tiendo.intake;

import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;

/** Something that happened to an import. */
sealed interface PlanImportEvent extends DomainEvent {

    @Override
    default String subjectType() {
        return "plan-import";
    }

    @Override
    default String name() {
        return "PlanImport" + getClass().getSimpleName();
    }

    /** A document was read. */
    record Uploaded(UUID agencyId, UUID subjectId, String fileName, String sha256) implements PlanImportEvent {}

    /** A person changed what was understood of the document. */
    record Corrected(UUID agencyId, UUID subjectId) implements PlanImportEvent {}

    /** A person changed a row. */
    record RowCorrected(UUID agencyId, UUID subjectId, String path) implements PlanImportEvent {}

    /** A draft plan was made. */
    record Confirmed(UUID agencyId, UUID subjectId, UUID planId) implements PlanImportEvent {}

    /** It was thrown away. */
    record Discarded(UUID agencyId, UUID subjectId) implements PlanImportEvent {}
}
