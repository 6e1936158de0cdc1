package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;

/** Lists tasks: one statement for a page and one for the units on it; for the total see {@link TaskTotal}. */
@ApplicationScoped
class TaskList {
    private final DataSource database;
    private final FollowUpSettings settings;
    private final TaskWords taskWords;
    private final TaskTotal totals;

    @Inject
    TaskList(DataSource database, FollowUpSettings settings, TaskWords taskWords, TaskTotal totals) {
        this.database = database;
        this.settings = settings;
        this.taskWords = taskWords;
        this.totals = totals;
    }

    Page<TaskRow> page(Actor actor, TaskFilter filter) {
        var today = settings.today();
        var sql = new Sql("select t.*, t.deadline ->> 'text' as deadline_text from task t");
        var words = taskWords.condition(actor, filter.q);
        addFilter(sql, actor, filter, words);
        var after = Cursor.decode(filter.cursor, 2);
        if (after != null) {
            sql.add("and (t.plan_id, t.ordinal) > (?, ?)", planId(after), ordinal(after));
        }
        sql.add("order by t.plan_id, t.ordinal").limit(filter.limit + 1);
        var total = filter.total ? totals.of(actor, filter, words) : null;
        var page = Page.cut(sql.list(database, TaskLine::of), filter.limit, TaskLine::position, total);
        var shares = shares(page.items(), today);
        return page.map(line -> line.with(shares.getOrDefault(line.id(), List.of()), today));
    }

    private Map<UUID, List<AssignmentBrief>> shares(List<TaskLine> lines, AsOf today) {
        var tasks = lines.stream().map(TaskLine::id).toArray(UUID[]::new);
        var rows = new Sql("""
                select a.*, u.code as unit_code, u.name as unit_name
                from assignment a join unit u on u.id = a.unit_id
                where a.task_id = any (?) order by a.task_id, a.ordinal, a.id""", (Object) tasks)
                .list(database, row -> Map.entry(row.id("task_id"), AssignmentRows.brief(row, today)));
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static void addFilter(Sql sql, Actor actor, TaskFilter filter, TaskWords.Condition words) {
        sql.add("where t.agency_id = ?", actor.agencyId())
                .addWhen(filter.plan != null, "and t.plan_id = ?", filter.plan)
                .add(filter.ofStates());
        Reading.addOwnTask(sql, actor, "t.id");
        words.addTo(sql, "t.id");
    }

    private static UUID planId(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key(0));
        } catch (IllegalArgumentException e) {
            throw notOurs();
        }
    }

    private static int ordinal(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.key(1));
        } catch (NumberFormatException e) {
            throw notOurs();
        }
    }

    private static Invalid notOurs() {
        return Invalid.field("cursor", "Con trỏ trang không hợp lệ. Hãy tải lại danh sách từ đầu.");
    }
}
