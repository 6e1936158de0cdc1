package vn.tiendo.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.task.Assignments;

/**
 * Reads changes in the order of their transactions. Transactions end in another order than they begin in: a change is
 * settled, and may be passed on, when no transaction before its own is still under way.
 */
@ApplicationScoped
class ChangeReader {
    static final int BATCH = 500;

    private static final String SETTLED =
            "c.transaction < cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)";

    /** Lines of a database that was put back from a dump carry numbers of transactions that are yet to come here. */
    private static final String FROM_HERE = "(" + SETTLED + " or c.recorded_at > now() - interval '10 minutes')";

    private final DataSource database;
    private final Assignments assignments;

    @Inject
    ChangeReader(DataSource database, Assignments assignments) {
        this.database = database;
        this.assignments = assignments;
    }

    /** The next lines after a position, settled ones and those that follow. */
    List<RecordedChange> after(ChangePosition position) {
        var changes = new Sql(
                        "select c.*, " + SETTLED + " as settled from change_event c"
                                + " where (c.transaction, c.number) > (?, ?) and " + FROM_HERE
                                + " order by c.transaction, c.number",
                        position.transaction(),
                        position.number())
                .limit(BATCH)
                .list(database, RecordedChange::of);
        return withShares(changes);
    }

    /** The last that is settled. */
    ChangePosition head() {
        return edge("where " + SETTLED + " order by c.transaction desc, c.number desc")
                .orElse(ChangePosition.START);
    }

    /** From where on everything is still there; empty when nothing is. */
    Optional<ChangePosition> oldest() {
        return edge("order by c.transaction, c.number");
    }

    private Optional<ChangePosition> edge(String which) {
        return new Sql("select c.transaction, c.number from change_event c")
                .add(which)
                .limit(1)
                .first(database, ChangeReader::position);
    }

    private static ChangePosition position(Row row) {
        return new ChangePosition(row.number("transaction"), row.number("number"));
    }

    private List<RecordedChange> withShares(List<RecordedChange> changes) {
        var work = changes.stream()
                .filter(RecordedChange::isWork)
                .map(RecordedChange::subjectId)
                .toArray(UUID[]::new);
        if (work.length == 0) {
            return changes;
        }
        var shares = assignments.sharedWith(work);
        return changes.stream()
                .map(change -> change.sharedWith(shares.getOrDefault(change.subjectId(), Set.of())))
                .toList();
    }
}
