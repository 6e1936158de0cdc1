package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Sql;

/** What work is called, for those who tell people of it. */
@ApplicationScoped
public class AssignmentTitles {
    private final DataSource database;
    private final EntityManager tasks;

    @Inject
    AssignmentTitles(DataSource database, EntityManager tasks) {
        this.database = database;
        this.tasks = tasks;
    }

    /** Asks the database only when the move that is told of has not read the task itself. */
    public String ofTask(UUID taskId) {
        var task = tasks.find(Task.class, taskId);
        return task == null ? "" : task.content();
    }

    /** How much each unit has to do in a plan. */
    public List<UnitWork> ofPlan(UUID planId) {
        return new Sql("""
                select a.unit_id, count(*) as works, min(t.plan_symbol) as plan_symbol, min(t.plan_title) as plan_title
                from assignment a join task t on t.id = a.task_id where a.plan_id = ? group by a.unit_id""", planId)
                .list(
                        database,
                        row -> new UnitWork(
                                row.id("unit_id"),
                                row.number("works"),
                                row.text("plan_symbol"),
                                row.text("plan_title")));
    }

    /** What each unit has to do that got its dates from one entry of an awaited event. */
    public List<UnitDates> datedBy(UUID happeningId) {
        return new Sql("""
                select a.unit_id, count(*) as works, min(a.due_on) as first_due_on,
                       (array_agg(a.id order by a.due_on nulls last, a.id))[1] as first_id
                from assignment a where a.happening_id = ? and""", happeningId)
                .add(AssignmentRows.OPEN + " group by a.unit_id")
                .list(
                        database,
                        row -> new UnitDates(
                                row.id("unit_id"),
                                row.number("works"),
                                row.dateOrNull("first_due_on"),
                                row.id("first_id")));
    }

    /** The work of a unit that hung on an event.
     *
     * @param firstDueOn the earliest last day of it; null when none of it has one
     * @param firstId the assignment that is due first
     */
    public record UnitDates(
            UUID unitId, long works, @Nullable LocalDate firstDueOn, UUID firstId) {}

    /** The work of a unit in a plan. */
    public record UnitWork(UUID unitId, long works, String planSymbol, String planTitle) {}
}
