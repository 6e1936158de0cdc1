package vn.tiendo.testing;

import java.util.List;
import java.util.UUID;
import vn.tiendo.audit.Trail;

/** The counted summary of an agency whose work a test has put into its tables past every operation. */
public final class TestCounts {
    private TestCounts() {}

    /** As checks expect it. */
    public static void anew(UUID agencyId) {
        for (var counts : List.of("task_count", "task_due_count", "task_activity_count")) {
            Trail.asOwner("delete from %s where agency_id = ?".formatted(counts), agencyId);
            Trail.asOwner(
                    "insert into %1$s select * from %1$s_recounted where agency_id = ?".formatted(counts), agencyId);
        }
    }
}
