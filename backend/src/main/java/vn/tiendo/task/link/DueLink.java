package vn.tiendo.task.link;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.shared.database.Row;

/** An address that is being visited now.
 *
 * @param address as it was given
 * @param failures how many visits in a row have failed before
 */
record DueLink(UUID evidenceId, String address, Instant addedAt, int failures) {

    static DueLink of(Row row) {
        return new DueLink(
                row.id("evidence_id"), row.text("reference"), row.instant("added_at"), row.integer("failures"));
    }

    int failuresAfter(Visit visit) {
        return visit.state() == LinkState.UNREACHABLE ? failures + 1 : 0;
    }

    Duration untilNext(Visit visit, Instant now) {
        return NextCheck.after(Duration.between(addedAt, now), failuresAfter(visit));
    }
}
