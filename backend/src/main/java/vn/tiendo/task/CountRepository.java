package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.task.CountChange.Due;
import vn.tiendo.task.CountChange.Scope;
import vn.tiendo.task.CountChange.SpanKey;

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
        var tallies = change.tallies();
        if (!tallies.isEmpty()) {
            applyTallies(List.copyOf(tallies.keySet()), tallies.values());
        }
        var dueDays = change.dueDays();
        if (!dueDays.isEmpty()) {
            applyDueDays(List.copyOf(dueDays.keySet()), dueDays.values());
        }
        var activeDays = change.activeDays();
        if (!activeDays.isEmpty()) {
            applyActiveDays(List.copyOf(activeDays.keySet()), activeDays.values());
        }
    }

    private void applyTallies(List<Scope> scopes, Collection<Map<Tally, Integer>> changes) {
        var counts =
                Arrays.stream(Tally.values()).map(tally -> numbers(changes, change -> change.getOrDefault(tally, 0)));
        new Sql("""
                        insert into task_count as c
                            (agency_id, plan_id, unit_id, role, not_started, in_progress, submitted, suspended, done,
                             on_time, late, on_time_original, late_original, returned, declined, withdrawn,
                             submitted_on_time, submitted_late)
                        select agency, plan, unit, role, not_started, in_progress, submitted, suspended, done,
                               on_time, late, on_time_original, late_original, returned, declined, withdrawn,
                               submitted_on_time, submitted_late
                        from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality
                            as t (agency, plan, unit, role, not_started, in_progress, submitted, suspended, done,
                                  on_time, late, on_time_original, late_original, returned, declined, withdrawn,
                                  submitted_on_time, submitted_late, place)
                        order by place
                        on conflict (agency_id, plan_id, unit_id, role) do update set
                            not_started = c.not_started + excluded.not_started,
                            in_progress = c.in_progress + excluded.in_progress,
                            submitted = c.submitted + excluded.submitted,
                            suspended = c.suspended + excluded.suspended,
                            done = c.done + excluded.done,
                            on_time = c.on_time + excluded.on_time,
                            late = c.late + excluded.late,
                            on_time_original = c.on_time_original + excluded.on_time_original,
                            late_original = c.late_original + excluded.late_original,
                            returned = c.returned + excluded.returned,
                            declined = c.declined + excluded.declined,
                            withdrawn = c.withdrawn + excluded.withdrawn,
                            submitted_on_time = c.submitted_on_time + excluded.submitted_on_time,
                            submitted_late = c.submitted_late + excluded.submitted_late""", Stream.concat(columns(scopes), counts).toArray()).run(database);
    }

    private void applyDueDays(List<SpanKey> keys, Collection<Due> changes) {
        var numbers = Stream.<Object>of(numbers(changes, Due::adjusted), numbers(changes, Due::original));
        new Sql("""
                        insert into task_due_count as c
                            (agency_id, plan_id, unit_id, role, span, first_day, due, due_original)
                        select agency, plan, unit, role, span, first_day, due, due_original
                        from unnest(?, ?, ?, ?, ?, ?, ?, ?) with ordinality
                            as t (agency, plan, unit, role, span, first_day, due, due_original, place)
                        order by place
                        on conflict (agency_id, plan_id, span, first_day, unit_id, role) do update set
                            due = c.due + excluded.due, due_original = c.due_original + excluded.due_original""", Stream.concat(spans(keys), numbers).toArray()).run(database);
    }

    private void applyActiveDays(List<SpanKey> keys, Collection<Integer> changes) {
        new Sql(
                        """
                        insert into task_activity_count as c (agency_id, unit_id, role, span, first_day, total)
                        select agency, unit, role, span, first_day, total
                        from unnest(?, ?, ?, ?, ?, ?, ?) with ordinality
                            as t (agency, plan, unit, role, span, first_day, total, place)
                        order by place
                        on conflict (agency_id, role, span, first_day, unit_id) do update set
                            total = c.total + excluded.total""",
                        Stream.concat(spans(keys), Stream.of((Object) numbers(changes, by -> by)))
                                .toArray())
                .run(database);
    }

    private static Stream<Object> spans(List<SpanKey> keys) {
        return Stream.concat(
                columns(keys.stream().map(SpanKey::scope).toList()),
                Stream.of(
                        keys.stream().map(key -> key.span().name()).toArray(String[]::new),
                        keys.stream().map(SpanKey::firstDay).toArray(LocalDate[]::new)));
    }

    private static Stream<Object> columns(List<Scope> scopes) {
        return Stream.of(
                ids(scopes, Scope::agencyId),
                ids(scopes, Scope::planId),
                ids(scopes, Scope::unitId),
                scopes.stream().map(Scope::role).toArray(String[]::new));
    }

    private static UUID[] ids(List<Scope> scopes, Function<Scope, UUID> id) {
        return scopes.stream().map(id).toArray(UUID[]::new);
    }

    private static <T> Integer[] numbers(Collection<T> changes, Function<T, Integer> number) {
        return changes.stream().map(number).toArray(Integer[]::new);
    }
}
