package vn.tiendo.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.UnitRef;

/** A unit's report as a line of a round.
 *
 * @param late sent, or still not sent, after the last day
 */
public record ReportRow(
        UUID id,
        UnitRef unit,
        ReportState state,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        boolean late) {}
