package vn.tiendo.report.draft;

import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.DomainEvent;

/** Somebody changed a section of a consolidation by hand. */
public sealed interface ConsolidationEdited extends DomainEvent {
    @Override
    default String subjectType() {
        return "report-round";
    }

    @Override
    default Audience audience() {
        return Audience.LEADERSHIP;
    }

    /** A section says what somebody wrote. */
    record SectionWritten(UUID agencyId, UUID subjectId, String section, List<Change> changes)
            implements ConsolidationEdited {}

    /** A section says again what the program drafts. */
    record SectionRedrafted(UUID agencyId, UUID subjectId, String section) implements ConsolidationEdited {}
}
