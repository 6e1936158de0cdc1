package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** The unit wrote text or comments, or the Office for it.
     *
     * @param onBehalfOf whose report the Office entered; null when the unit did itself
     */
    record ReportWritten(
            UUID agencyId,
            UUID subjectId,
            UUID unitId,
            List<Change> changes,
            @Nullable String onBehalfOf) implements ReportChanged {}

    /** The unit sent it, with figures as of the day. */
    record ReportSubmitted(
            UUID agencyId,
            UUID subjectId,
            UUID unitId,
            LocalDate asOf,
            ReportState before,
            ReportState after,
            @Nullable String onBehalfOf)
            implements ReportChanged {}

    /** It goes into the consolidation. */
    record ReportApproved(UUID agencyId, UUID subjectId, UUID unitId, ReportState before, ReportState after)
            implements ReportChanged {}

    /** It was sent back. */
    record ReportReturned(
            UUID agencyId, UUID subjectId, UUID unitId, String reason, ReportState before, ReportState after)
            implements ReportChanged {}

    /** The unit need not report in this round. */
    record ReportExcluded(
            UUID agencyId, UUID subjectId, UUID unitId, String reason, ReportState before, ReportState after)
            implements ReportChanged {}

    /** It must report after all. */
    record ReportIncluded(UUID agencyId, UUID subjectId, UUID unitId, ReportState before, ReportState after)
            implements ReportChanged {}

    /** The Office began to enter what came another way.
     *
     * @param receivedOn on which day; null when it was not said
     */
    record ReportEnteredOnBehalf(
            UUID agencyId,
            UUID subjectId,
            UUID unitId,
            String onBehalfOf,
            String basis,
            @Nullable LocalDate receivedOn) implements ReportChanged {}

    /** A new version of what was approved is being written.
     *
     * @param corrects whether its figures are taken anew
     */
    record ReportRevised(
            UUID agencyId,
            UUID subjectId,
            UUID unitId,
            String reason,
            boolean corrects,
            ReportState before,
            ReportState after)
            implements ReportChanged {}

    /** The unit was reminded that it has not sent. */
    record ReportReminded(UUID agencyId, UUID subjectId, UUID unitId, LocalDate dueOn) implements ReportChanged {}
}
