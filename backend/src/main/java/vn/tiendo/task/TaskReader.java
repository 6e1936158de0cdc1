package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.unit.PartyRole;

/** Reads one task with its products and all its assignments, in three statements. */
@ApplicationScoped
class TaskReader {
    private final DataSource database;
    private final BusinessClock clock;
    private final JsonColumns json;

    @Inject
    TaskReader(DataSource database, BusinessClock clock, JsonColumns json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    TaskView view(UUID agencyId, UUID id) {
        return new Sql("""
                select t.id, t.plan_id, t.plan_symbol, t.plan_title, t.path, t.headings::text as headings, t.content,
                       t.deadline::text as deadline
                from task t where t.agency_id = ? and t.id = ?""", agencyId, id).first(database, this::view).orElseThrow(() -> new NotFound("Nhiệm vụ"));
    }

    private TaskView view(Row row) {
        var id = row.id("id");
        var assignments = assignments(id);
        var standing = TaskStanding.ofLeads(assignments.stream()
                .filter(share -> share.role() == PartyRole.LEAD)
                .map(share -> new TaskStanding(share.workState(), share.schedule(), share.percent()))
                .toList());
        return new TaskView(
                id,
                row.id("plan_id"),
                row.text("plan_symbol"),
                row.text("plan_title"),
                row.text("path"),
                json.headings(row.text("headings")),
                row.text("content"),
                standing.workState(),
                standing.schedule(),
                json.deadline(row.text("deadline")),
                products(id),
                assignments);
    }

    private List<AssignmentRow> assignments(UUID id) {
        var today = clock.today();
        return new Sql(AssignmentRows.SELECT)
                .add("where a.task_id = ? order by a.ordinal, a.id", id)
                .list(database, row -> AssignmentRows.row(row, today));
    }

    /** Of a task a product is proven when any of its units has evidence for it. */
    private List<ProductView> products(UUID id) {
        return new Sql("""
                select p.id, p.kind, p.name, exists (select from evidence e where e.product_id = p.id) as proven
                from product p where p.task_id = ? order by p.ordinal""", id).list(database, AssignmentReader::product);
    }
}
