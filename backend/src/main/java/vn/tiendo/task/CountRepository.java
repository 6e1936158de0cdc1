package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.task.CountChange.DueKey;
import vn.tiendo.task.CountChange.Scope;
import vn.tiendo.task.CountChange.StateKey;

/** Writes the counted summary. */
@ApplicationScoped
class CountRepository {
    private final DataSource database;

    @Inject
    CountRepository(DataSource database) {
        this.database = database;
    }

    /** Rows are locked in the order of the change, which is the same for every move. */
    void apply(CountChange change) {
        if (!change.states().isEmpty()) {
            applyStates(change.states());
        }
        if (!change.dueDays().isEmpty()) {
            applyDueDays(change.dueDays());
        }
    }

    private void applyStates(Map<StateKey, Long> changes) {
        var keys = List.copyOf(changes.keySet());
        new Sql(
                        """
                        insert into task_count as c
                            (agency_id, plan_id, unit_id, role, work_state, late, late_original, total)
                        select agency, plan, unit, role, state, late, late_original, change
                        from unnest(?, ?, ?, ?, ?, ?, ?, ?) with ordinality
                            as t (agency, plan, unit, role, state, late, late_original, change, place)
                        order by place
                        on conflict (agency_id, plan_id, unit_id, role, work_state, late, late_original)
                        do update set total = c.total + excluded.total""",
                        ids(keys, StateKey::scope, Scope::agencyId),
                        ids(keys, StateKey::scope, Scope::planId),
                        ids(keys, StateKey::scope, Scope::unitId),
                        texts(keys, key -> key.scope().role()),
                        texts(keys, key -> key.workState().name()),
                        keys.stream().map(StateKey::late).toArray(Boolean[]::new),
                        keys.stream().map(StateKey::lateByOriginal).toArray(Boolean[]::new),
                        changes.values().toArray(Long[]::new))
                .run(database);
    }

    private void applyDueDays(Map<DueKey, Long> changes) {
        var keys = List.copyOf(changes.keySet());
        new Sql(
                        """
                        insert into task_due_count as c
                            (agency_id, plan_id, unit_id, role, span, due_on, original_due_on, total)
                        select agency, plan, unit, role, span, due, original_due, change
                        from unnest(?, ?, ?, ?, ?, ?, ?, ?) with ordinality
                            as t (agency, plan, unit, role, span, due, original_due, change, place)
                        order by place
                        on conflict (agency_id, plan_id, span, due_on, unit_id, role, original_due_on)
                        do update set total = c.total + excluded.total""",
                        ids(keys, DueKey::scope, Scope::agencyId),
                        ids(keys, DueKey::scope, Scope::planId),
                        ids(keys, DueKey::scope, Scope::unitId),
                        texts(keys, key -> key.scope().role()),
                        texts(keys, key -> key.span().name()),
                        keys.stream().map(DueKey::dueOn).toArray(LocalDate[]::new),
                        keys.stream().map(DueKey::originalDueOn).toArray(LocalDate[]::new),
                        changes.values().toArray(Long[]::new))
                .run(database);
    }

    private static <K> UUID[] ids(List<K> keys, Function<K, Scope> scope, Function<Scope, UUID> id) {
        return keys.stream().map(scope.andThen(id)).toArray(UUID[]::new);
    }

    private static <K> String[] texts(List<K> keys, Function<K, String> text) {
        return keys.stream().map(text).toArray(String[]::new);
    }
}
