package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/** Assignments and tasks as other features may ask for them; those of the current actor's agency, where none is named. */
@ApplicationScoped
public class Assignments {
    private final AssignmentHistory history;
    private final AssignmentList list;
    private final FollowUpSettings settings;
    private final CurrentActor current;
    private final DataSource database;

    @Inject
    Assignments(
            AssignmentHistory history,
            AssignmentList list,
            FollowUpSettings settings,
            CurrentActor current,
            DataSource database) {
        this.history = history;
        this.list = list;
        this.settings = settings;
        this.current = current;
        this.database = database;
    }

    /** What a unit leads and contributes to in a plan, or in all plans, in the order of the annexes, as of the end of a day. */
    public List<AssignmentAsOf> ofUnit(@Nullable UUID planId, UUID unitId, LocalDate asOf) {
        return history.ofUnit(agencyId(), planId, unitId, asOf);
    }

    /**
     * The same of several units of an agency, as a statement for whoever copies it within the database. It has a row for each
     * assignment: {@code unit_id}, {@code ordinal} from 0 within the unit, and the rest of {@link AssignmentAsOf} by the names
     * of columns, of which {@code words} is the result and {@code shown} the evidence, joined by {@code chr(31)}.
     */
    public Sql linesOfUnits(UUID agencyId, @Nullable UUID planId, Collection<UUID> unitIds, LocalDate asOf) {
        return history.lines(agencyId, planId, unitIds, asOf);
    }

    /** Units that lead anything that is neither declined nor withdrawn, in one plan or in all plans of an agency. */
    public List<UUID> leadingUnits(UUID agencyId, @Nullable UUID planId) {
        return new Sql("select c.unit_id from task_count c where c.role = 'LEAD' and c.unit_id is not null")
                .add("and c.agency_id = ?", agencyId)
                .addWhen(planId == null, "and c.plan_id is null")
                .addWhen(planId != null, "and c.plan_id = ?", planId)
                .add("and c.not_started + c.in_progress + c.submitted + c.suspended + c.done > 0")
                .list(database, row -> row.id("unit_id"));
    }

    /** All tasks of a plan, or of all plans of an agency, in the order of the annexes, as of the end of a day. */
    public List<TaskAsOf> tasksOf(UUID agencyId, @Nullable UUID planId, LocalDate asOf) {
        var scope = new CountScope(agencyId, planId, null, asOf, Basis.ADJUSTED);
        Map<UUID, List<PastShare>> leads = history.shares(scope).stream()
                .filter(PastShare::leads)
                .collect(Collectors.groupingBy(PastShare::taskId));
        var ahead = history.ahead(agencyId, planId, asOf);
        var day = settings.on(agencyId, asOf);
        return new Sql("select t.id, t.path,")
                .add(AssignmentHistory.content(planId))
                .add(", t.deadline ->> 'text' as deadline_text, t.due_on from task t where t.agency_id = ?", agencyId)
                .addWhen(planId != null, "and t.plan_id = ?", planId)
                .add("order by t.plan_id, t.ordinal")
                .list(database, row -> {
                    var id = row.id("id");
                    return task(row, leads.getOrDefault(id, List.of()), ahead.getOrDefault(id, Ahead.NONE), day);
                });
    }

    /** These assignments of the agency as lines of a list, in the order of their annexes. */
    public List<AssignmentRow> lines(Collection<UUID> ids) {
        var today = settings.today();
        return new Sql(AssignmentRows.SELECT)
                .add("where a.agency_id = ? and a.id = any (?)", agencyId(), ids.toArray(UUID[]::new))
                .add("order by t.plan_id, t.ordinal, a.ordinal, a.id")
                .list(database, row -> AssignmentRows.row(row, today));
    }

    /** Lead assignments that the actor may read and that are due next, today included, as of the business date. */
    public List<AssignmentRow> upcoming(@Nullable UUID planId, @Nullable UUID unitId, int atMost) {
        return list.page(
                        current.require(),
                        AssignmentFilter.upcoming(planId, Reading.unitOfFigures(current.require(), unitId), atMost))
                .items();
    }

    /** The agencies to which each of these, of whatever agency, was given to do; without those that are nobody else's. */
    public Map<UUID, Set<UUID>> sharedWith(UUID... assignmentIds) {
        var shares = new HashMap<UUID, Set<UUID>>();
        new Sql("select assignment_id, agency_id from assignment_share where assignment_id = any (?)", (Object)
                        assignmentIds)
                .list(
                        database,
                        row -> shares.computeIfAbsent(row.id("assignment_id"), id -> new HashSet<>())
                                .add(row.id("agency_id")));
        return shares;
    }

    private UUID agencyId() {
        return current.require().agencyId();
    }

    private static TaskAsOf task(Row row, List<PastShare> leads, Ahead ahead, AsOf asOf) {
        var standing = PastShare.standing(leads, ahead, asOf);
        var answering = PastShare.answering(leads);
        return new TaskAsOf(
                row.id("id"),
                row.text("path"),
                row.text("content"),
                leads.stream().map(PastShare::unit).distinct().toList(),
                row.text("deadline_text"),
                leads.isEmpty()
                        ? row.dateOrNull("due_on")
                        : DecidingDay.of(answering, ahead.nextDueOn()).dueOn(),
                ahead,
                standing.workState(),
                standing.schedule(),
                standing.percent(),
                answering.stream().map(lead -> lead.unit().id()).distinct().toList());
    }
}
