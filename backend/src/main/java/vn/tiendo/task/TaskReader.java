package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.problem.NotFound;

/** Reads one task with its products and all its assignments, in three statements. */
@ApplicationScoped
class TaskReader {
    private final DataSource database;
    private final FollowUpSettings settings;
    private final JsonColumns json;

    @Inject
    TaskReader(DataSource database, FollowUpSettings settings, JsonColumns json) {
        this.database = database;
        this.settings = settings;
        this.json = json;
    }

    TaskView view(Actor actor, UUID id) {
        var sql = new Sql("""
                select t.id, t.plan_id, t.plan_symbol, t.plan_title, t.path, t.headings::text as headings, t.content,
                       t.deadline::text as deadline, t.lead_rule, t.turns_ahead, t.next_due_on, t.version
                from task t where t.agency_id = ? and t.id = ?""", actor.agencyId(), id);
        return Reading.addOwnTask(sql, actor, "t.id")
                .first(database, row -> TaskHead.of(row, json))
                .map(this::view)
                .orElseThrow(() -> new NotFound("Nhiệm vụ"));
    }

    private TaskView view(TaskHead head) {
        return TaskView.of(head, products(head.id()), assignments(head.id()), settings.today());
    }

    private List<AssignmentRow> assignments(UUID id) {
        var today = settings.today();
        return new Sql(AssignmentRows.SELECT)
                .add("where a.task_id = ? order by a.ordinal, a.occurrence, a.id", id)
                .list(database, row -> AssignmentRows.row(row, today));
    }

    /** Of a task a product is shown by all of its units together; each turn owes it anew, so the one that shows most counts. */
    private List<ProductView> products(UUID id) {
        return new Sql("""
                select p.id, p.kind, p.name, p.count as required,
                       coalesce((select sum(e.count) as shown from evidence e join assignment a on a.id = e.assignment_id
                                 where a.task_id = p.task_id and e.product_id = p.id
                                 group by a.occurrence order by shown desc limit 1), 0)::bigint as shown
                from product p where p.task_id = ? order by p.ordinal""", id).list(database, ProductView::of);
    }
}
