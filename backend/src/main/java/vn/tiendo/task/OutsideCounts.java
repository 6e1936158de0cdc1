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
import vn.tiendo.unit.PartyRole;

/** Counts what no figure counts, for those who ask why: from the summary for now, from the story for a past day. */
@ApplicationScoped
class OutsideCounts {
    private final DataSource database;
    private final AssignmentHistory history;

    @Inject
    OutsideCounts(DataSource database, AssignmentHistory history) {
        this.database = database;
        this.history = history;
    }

    Outside now(CountScope scope, CountedAs as) {
        var sql = new Sql("""
                select coalesce(sum(c.declined), 0) as declined, coalesce(sum(c.withdrawn), 0) as withdrawn
                from task_count c where c.role = any (?)""", (Object) roles(scope, as));
        return scope.addTo(sql)
                .list(database, row -> new Outside(row.number("declined"), row.number("withdrawn")))
                .getFirst();
    }

    /** By their codes; a unit's part of a task is what it leads. */
    private static String[] roles(CountScope scope, CountedAs as) {
        return switch (as) {
            case EITHER -> new String[] {PartyRole.LEAD.name(), PartyRole.COORDINATOR.name()};
            case COORDINATOR -> new String[] {PartyRole.COORDINATOR.name()};
            case LEAD -> new String[] {PartyRole.LEAD.name()};
            case TASK -> new String[] {scope.unitId() == null ? Counted.TASK : PartyRole.LEAD.name()};
        };
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
