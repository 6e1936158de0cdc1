package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/** Reads who has held an assignment, in one statement; one more when another unit took it over. */
@ApplicationScoped
class HoldingReader {
    private final DataSource database;

    @Inject
    HoldingReader(DataSource database) {
        this.database = database;
    }

    /** The agency that was given the work does not see who had it before. */
    HoldingView view(AssignmentHead head, List<StoryEntry> story, Actor actor, LocalDate today) {
        var line = head.line();
        boolean isOwn = head.agencyId().equals(actor.agencyId());
        return new HoldingView(
                head.receivedAt(),
                line.workState() == WorkState.DECLINED ? lastWords(story, StoryKind.DECLINED) : null,
                head.suspension() == null
                        ? null
                        : SuspensionView.of(
                                head.suspension(), line.dueOn(), lastWords(story, StoryKind.SUSPENDED), today),
                tenures(line.id(), isOwn),
                isOwn && line.workState() == WorkState.WITHDRAWN ? continuedBy(line.id()) : null);
    }

    private List<TenureView> tenures(UUID id, boolean withEarlier) {
        return new Sql("""
                with recursive chain as (
                    select a.id, a.continues_id from assignment a where a.id = ?
                    union all
                    select a.id, a.continues_id from assignment a join chain c on a.id = c.continues_id where ?)
                select t.*, u.code as unit_code, u.name as unit_name, e.kind as ended
                from chain c join tenure t on t.assignment_id = c.id join unit u on u.id = t.unit_id
                join assignment_event e on e.id = t.event_id
                order by t.held_until, e.recorded_at, t.id""", id, withEarlier).list(database, HoldingReader::tenure);
    }

    private static TenureView tenure(Row row) {
        return new TenureView(
                row.id("assignment_id"),
                AssignmentRows.unit(row),
                row.date("held_from"),
                row.date("held_until"),
                row.dateOrNull("due_on"),
                row.integer("late_days"),
                row.code(StoryKind.class, "ended"));
    }

    private @Nullable UUID continuedBy(UUID id) {
        return new Sql("select id from assignment where continues_id = ? order by assigned_on desc, id desc", id)
                .limit(1)
                .first(database, row -> row.id("id"))
                .orElse(null);
    }

    private static String lastWords(List<StoryEntry> story, StoryKind kind) {
        return story.reversed().stream()
                .filter(entry -> entry.kind() == kind)
                .map(StoryEntry::words)
                .findFirst()
                .orElse("");
    }
}
