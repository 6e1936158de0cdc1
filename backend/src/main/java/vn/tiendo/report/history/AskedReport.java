package vn.tiendo.report.history;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.ReportState;

/** What a round knows of one unit's report.
 *
 * @param sentOn null while it is not sent, also when it was sent back
 */
record AskedReport(UUID unitId, ReportState state, @Nullable LocalDate sentOn) {

    Timeliness in(SeriesRound round, LocalDate today) {
        if (state == ReportState.EXCLUDED) {
            return Timeliness.EXCLUDED;
        }
        if (sentOn != null) {
            return sentOn.isAfter(round.dueOn()) ? Timeliness.LATE : Timeliness.ON_TIME;
        }
        return round.closed() || today.isAfter(round.dueOn()) ? Timeliness.MISSING : Timeliness.AWAITED;
    }
}
