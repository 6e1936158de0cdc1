package vn.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.UnitRef;

/** A unit's report as a line of a round.
 *
 * @param exclusionReason why the unit need not report; null when it must
 * @param onBehalfOf whose report the Office enters or entered
 * @param receivedOn on which day it came another way; null when it did not
 * @param versions how many were approved; the newest one is counted
 * @param late sent, or still not sent, after the last day
 */
public record ReportRow(
        UUID id,
        UnitRef unit,
        ReportState state,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable String exclusionReason,
        @Nullable String onBehalfOf,
        @Nullable LocalDate receivedOn,
        int versions,
        boolean late) {

    static ReportRow from(UnitReport report, UnitRef unit, LocalDate dueOn, LocalDate today) {
        return new ReportRow(
                report.id(),
                unit,
                report.state(),
                report.submittedAt().orElse(null),
                report.approvedAt().orElse(null),
                report.exclusionReason().orElse(null),
                report.onBehalfOf().orElse(null),
                report.receivedOn().orElse(null),
                report.versions(),
                report.isLate(dueOn, today));
    }
}
