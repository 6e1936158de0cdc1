package vn.tiendo.task;

import java.time.Instant;
import java.util.UUID;
import vn.tiendo.shared.database.Row;

/** Where the same file stands already.
 *
 * @param content of the task
 */
public record SameFile(UUID assignmentId, String unitName, String content, Instant addedAt) {
    static SameFile of(Row row) {
        return new SameFile(
                row.id("assignment_id"), row.text("unit_name"), row.text("content"), row.instant("added_at"));
    }
}
