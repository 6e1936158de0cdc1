package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/** Reads what hangs on an awaited event and on all that were merged into it. */
@ApplicationScoped
class HangingWork {
    private final DataSource database;
    private final JsonColumns json;

    @Inject
    HangingWork(DataSource database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    /** What an entry made now would concern, in the order of the plans and their rows. */
    List<HangingTask> of(AwaitedEvent event) {
        return tasks(event, null);
    }

    /** What has its dates from one entry and is still open. */
    List<HangingTask> of(AwaitedEvent event, UUID happeningId) {
        return tasks(event, happeningId);
    }

    private List<HangingTask> tasks(AwaitedEvent event, @Nullable UUID happeningId) {
        var sql = new Sql("""
                select t.id, w.event_id, e.folded, t.plan_symbol, t.path, t.content, t.deadline::text as deadline,
                       count(distinct a.unit_id)::integer as units,
                       count(*) filter (where %s and a.awaited_event_id = w.event_id and""".formatted(AssignmentRows.OPEN));
        if (happeningId == null) {
            sql.add("a.happening_id is null) as waiting");
        } else {
            sql.add("a.happening_id = ?) as waiting", happeningId);
        }
        return sql.add("""
                        from awaited_event e join task_awaits w on w.event_id = e.id
                        join task t on t.id = w.task_id join assignment a on a.task_id = t.id
                        where e.group_id = ? and a.work_state not in ('DECLINED', 'WITHDRAWN')
                        group by t.id, w.event_id, e.folded order by t.plan_id, t.ordinal, e.folded""", event.id()).list(database, this::task).stream()
                .flatMap(Optional::stream)
                .filter(task -> happeningId == null ? task.isConcerned() : task.waiting() > 0)
                .toList();
    }

    private Optional<HangingTask> task(Row row) {
        return AwaitedTerm.of(json.deadline(row.text("deadline")), row.text("folded"))
                .map(awaited -> new HangingTask(
                        row.id("id"),
                        row.id("event_id"),
                        row.text("plan_symbol"),
                        row.text("path"),
                        row.text("content"),
                        awaited,
                        row.integer("units"),
                        row.number("waiting")));
    }
}
