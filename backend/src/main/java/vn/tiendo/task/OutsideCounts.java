package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/** Counts what no figure counts, for those who ask why: the summary leaves it out, the story does not. */
@ApplicationScoped
class OutsideCounts {
    private static final String OUTSIDE = "x.work_state in ('DECLINED', 'WITHDRAWN')";

    private final DataSource database;
    private final AssignmentHistory history;

    @Inject
    OutsideCounts(DataSource database, AssignmentHistory history) {
        this.database = database;
        this.history = history;
    }

    Outside now(CountScope scope, CountedAs as) {
        var tasks = as == CountedAs.TASK && scope.unitId() == null;
        var sql = new Sql(
                        "select x.work_state, count(*) as count from %s x where %s and x.agency_id = ?"
                                .formatted(tasks ? "task" : "assignment", OUTSIDE),
                        scope.agencyId())
                .addWhen(scope.planId() != null, "and x.plan_id = ?", scope.planId())
                .addWhen(scope.unitId() != null, "and x.unit_id = ?", scope.unitId())
                .addWhen(
                        !tasks && as != CountedAs.EITHER,
                        "and x.role = ?",
                        as == CountedAs.COORDINATOR ? "COORDINATOR" : "LEAD");
        return of(sql
                .add("group by x.work_state")
                .list(database, row -> Map.entry(row.code(WorkState.class, "work_state"), row.number("count")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Outside then(CountScope scope, CountedAs as) {
        var shares = history.shares(scope).stream()
                .filter(share -> as == CountedAs.EITHER || share.leads() == (as != CountedAs.COORDINATOR))
                .toList();
        var standings = as == CountedAs.TASK
                ? tasks(shares, scope.asOf())
                : shares.stream().map(PastShare::standing).toList();
        return of(standings.stream().collect(Collectors.groupingBy(TaskStanding::workState, Collectors.counting())));
    }

    /** Turns to come do not matter: a task is outside only when all its leads are. */
    private static List<TaskStanding> tasks(Collection<PastShare> leads, LocalDate asOf) {
        return leads.stream().collect(Collectors.groupingBy(PastShare::taskId)).values().stream()
                .map(task -> PastShare.standing(task, Ahead.NONE, AsOf.plain(asOf)))
                .toList();
    }

    private static Outside of(Map<WorkState, Long> numbers) {
        return new Outside(numbers.getOrDefault(WorkState.DECLINED, 0L), numbers.getOrDefault(WorkState.WITHDRAWN, 0L));
    }
}
