package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.search.Found;
import vn.tiendo.shared.search.MatchTier;
import vn.tiendo.shared.search.SearchText;

/** Finds tasks for the search, those of the actor's agency that the actor may read, in four statements at most. */
@ApplicationScoped
public class TaskFinder {
    private static final String BETWEEN_NAMES = "\u001f";

    private static final String LINES = """
            select t.id, t.plan_id, t.plan_symbol, t.path, t.content, t.work_state, t.due_on,
                   (select string_agg(p.name, chr(31) order by p.ordinal) from product p where p.task_id = t.id) as products,
                   (select string_agg(e.reference, chr(31) order by e.added_at desc)
                    from assignment a join evidence e on e.assignment_id = a.id where a.task_id = t.id) as evidence,
                   (select a.id from assignment a where a.task_id = t.id
                    order by a.unit_id = ? desc, a.role = 'LEAD' desc, a.ordinal limit 1) as assignment_id
            from task t where t.id = any (?)""";

    private record Line(TaskFound task, MatchTier tier, boolean ofContent) {}

    private final TaskCandidates candidates;
    private final DataSource database;
    private final CurrentActor current;

    @Inject
    TaskFinder(TaskCandidates candidates, DataSource database, CurrentActor current) {
        this.candidates = candidates;
        this.database = database;
        this.current = current;
    }

    /** The best first, those of the newest plans first among equals. */
    public TasksFound find(SearchText wanted, int limit) {
        var actor = current.require();
        var found = candidates.find(actor, wanted, 2 * limit);
        var lines = lines(actor, wanted, found.tasks());
        var tasks = lines.stream().filter(Line::ofContent).map(Line::task).toList();
        var products =
                lines.stream().filter(line -> !line.ofContent()).map(Line::task).toList();
        int unread = found.total() - lines.size();
        return new TasksFound(
                cut(tasks, limit, tasks.isEmpty() ? 0 : unread, found.more()),
                cut(products, limit, tasks.isEmpty() ? unread : 0, found.more() || unread > 0));
    }

    private static Found<TaskFound> cut(List<TaskFound> all, int limit, int unread, boolean more) {
        return new Found<>(all.stream().limit(limit).toList(), all.size() + unread, more && !all.isEmpty());
    }

    private List<Line> lines(Actor actor, SearchText wanted, List<UUID> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        return new Sql(LINES, actor.unitId(), tasks.toArray(UUID[]::new))
                .list(database, row -> line(wanted, row)).stream()
                        .sorted(Comparator.comparing(Line::tier)
                                .thenComparing(line -> tasks.indexOf(line.task().id())))
                        .toList();
    }

    private static Line line(SearchText wanted, Row row) {
        var content = row.text("content");
        var found = TaskMatch.of(wanted, content, names(row.textOrNull("products")), names(row.textOrNull("evidence")));
        var task = new TaskFound(
                row.id("id"),
                row.idOrNull("assignment_id"),
                row.id("plan_id"),
                row.text("plan_symbol"),
                row.text("path"),
                found.match().excerpt(),
                content,
                row.code(WorkState.class, "work_state"),
                row.dateOrNull("due_on"));
        return new Line(task, found.match().tier(), found.ofContent());
    }

    private static List<String> names(@Nullable String all) {
        return all == null ? List.of() : List.of(all.split(BETWEEN_NAMES));
    }
}
