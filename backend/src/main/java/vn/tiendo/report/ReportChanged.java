package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.DomainEvent;

/** Something happened to a unit's report. */
public sealed interface ReportChanged extends DomainEvent {

    @Override
    UUID unitId();

    @Override
    default String subjectType() {
        return "report";
    }

    @Override
    default Audience audience() {
        return Audience.UNIT;
    }

    /** A unit was asked for a report. */
    record ReportRequested(UUID agencyId, UUID subjectId, UUID unitId, UUID roundId) implements ReportChanged {}

    /** The unit wrote text or comments. */
    record ReportWritten(UUID agencyId, UUID subjectId, UUID unitId, List<Change> changes) implements ReportChanged {}

    /** The unit sent it, with figures as of the day. */
    record ReportSubmitted(
            UUID agencyId, UUID subjectId, UUID unitId, LocalDate asOf, ReportState before, ReportState after)
            implements ReportChanged {}

    /** It goes into the consolidation. */
    record ReportApproved(UUID agencyId, UUID subjectId, UUID unitId, ReportState before, ReportState after)
            implements ReportChanged {}

    /** It was sent back. */
    record ReportReturned(
            UUID agencyId, UUID subjectId, UUID unitId, String reason, ReportState before, ReportState after)
            implements ReportChanged {}
}
