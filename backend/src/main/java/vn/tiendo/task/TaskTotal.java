package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Sql;

/** How many tasks a list has: of an agency from the summary, where it knows; else counted. */
@ApplicationScoped
class TaskTotal {
    private final DataSource database;
    private final GroupTallies tallies;

    @Inject
    TaskTotal(DataSource database, GroupTallies tallies) {
        this.database = database;
        this.tallies = tallies;
    }

    /** Null where words are so common that counting would take long. */
    @Nullable
    Long of(Actor actor, TaskFilter filter, TaskWords.Condition words) {
        if (words.looksAtLines()) {
            return null;
        }
        var unit = AssignmentPolicy.onlyUnit(actor);
        if (unit != null) {
            return ofUnit(actor.agencyId(), unit, filter, words);
        }
        return words.isAny() ? known(actor.agencyId(), filter) : counted(actor.agencyId(), filter, words);
    }

    /** A unit's own people see the tasks in which it takes part, once each. */
    private long ofUnit(UUID agencyId, UUID unitId, TaskFilter filter, TaskWords.Condition words) {
        var sql = new Sql("select count(distinct a.task_id) as count from assignment a")
                .addWhen(!filter.workState.isEmpty(), "join task t on t.id = a.task_id")
                .add("where a.agency_id = ? and a.unit_id = ?", agencyId, unitId)
                .addWhen(filter.plan != null, "and a.plan_id = ?", filter.plan)
                .add(filter.ofStates());
        return words.addTo(sql, "a.task_id").number(database);
    }

    private long counted(UUID agencyId, TaskFilter filter, TaskWords.Condition words) {
        var sql = new Sql("select count(*) as count from task t where t.agency_id = ?", agencyId)
                .addWhen(filter.plan != null, "and t.plan_id = ?", filter.plan)
                .add(filter.ofStates());
        return words.addTo(sql, "t.id").number(database);
    }

    private long known(UUID agencyId, TaskFilter filter) {
        return tallies.ofTasks(agencyId, filter.plan).entrySet().stream()
                .filter(entry -> filter.workState.isEmpty() || filter.workState.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
