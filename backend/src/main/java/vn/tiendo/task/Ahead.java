package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;

/** The turns of a task that are still to come and that nobody has been assigned yet.
 *
 * @param turns how many
 * @param nextDueOn the last day of the next one; null when there is none
 */
public record Ahead(int turns, @Nullable LocalDate nextDueOn) {
    public static final Ahead NONE = new Ahead(0, null);

    static Ahead of(Row row) {
        return new Ahead(row.integer("turns_ahead"), row.dateOrNull("next_due_on"));
    }

    boolean isAny() {
        return turns > 0;
    }

    /** How much work that is when each of the units does every turn. */
    public int shares(Stream<UUID> units) {
        return turns * (int) units.distinct().count();
    }
}
