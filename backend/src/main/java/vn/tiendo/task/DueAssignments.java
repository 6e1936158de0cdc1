package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.unit.PartyRole;

/** What falls due day by day, in one statement. */
@ApplicationScoped
public class DueAssignments {
    /** Which of them.
     *
     * @param onlyOwn what the actor answers for: of an officer what was handed to them, of others what the unit leads
     * @param from the first day
     * @param to the last day
     */
    public record Wanted(boolean onlyOwn, LocalDate from, LocalDate to, int atMost) {}

    private static final String HANDED = """
            and exists (select from assignment_officer o
                        where o.assignment_id = a.id and o.account_id = ? and o.taken_event_id is null)""";

    private final DataSource database;
    private final CurrentActor current;

    @Inject
    DueAssignments(DataSource database, CurrentActor current) {
        this.database = database;
        this.current = current;
    }

    /** Of the unit in which the actor holds the position, what is due first first. */
    public List<DueAssignment> ofOwnUnit(Wanted wanted) {
        var actor = current.require();
        boolean isOfficer = actor.role() == Role.OFFICER;
        return new Sql("""
                select a.id, a.version, t.plan_symbol, t.path, t.content, t.deadline ->> 'text' as deadline_text,
                       u.name as unit_name, a.role, a.work_state, a.due_on,
                       (select max(e.recorded_at) from assignment_event e where e.assignment_id = a.id) as changed_at
                from assignment a join task t on t.id = a.task_id join unit u on u.id = a.unit_id
                where a.agency_id = ? and a.unit_id = ? and a.due_sort between ? and ?""", actor.agencyId(), actor.unitId(), wanted.from(), wanted.to())
                .addWhen(wanted.onlyOwn() && !isOfficer, "and a.role = 'LEAD'")
                .addWhen(wanted.onlyOwn() && isOfficer, HANDED, actor.accountId())
                .add("order by a.due_sort, a.id")
                .limit(wanted.atMost())
                .list(database, DueAssignments::assignment);
    }

    private static DueAssignment assignment(Row row) {
        return new DueAssignment(
                row.id("id"),
                row.number("version"),
                row.text("plan_symbol"),
                row.text("path"),
                row.text("content"),
                row.text("deadline_text"),
                row.text("unit_name"),
                row.code(PartyRole.class, "role"),
                row.code(WorkState.class, "work_state"),
                row.date("due_on"),
                row.instant("changed_at"));
    }
}
