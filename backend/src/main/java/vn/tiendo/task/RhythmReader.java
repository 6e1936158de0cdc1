package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/** Reads what is expected of an assignment over time, in three statements at most. */
@ApplicationScoped
class RhythmReader {
    private static final int MONTHS = 12;

    private final DataSource database;
    private final FollowUpSettings settings;

    @Inject
    RhythmReader(DataSource database, FollowUpSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    RhythmView view(Actor actor, UUID id) {
        var today = settings.today();
        var sql = new Sql("""
                select a.id, a.task_id, a.unit_id, a.continuous, a.last_activity_on, e.group_id as event_id, e.words,
                       h.happened_on, h.document_symbol
                from assignment a left join awaited_event e on e.id = a.awaited_event_id
                left join happening h on h.id = a.happening_id
                where a.id = ? and""", id);
        var about = Reading.addToOne(sql, actor).first(database, About::of).orElseThrow(Refusals::noAssignment);
        var turns = turns(about, today);
        return new RhythmView(
                turns.size() > 1 ? turns : List.of(), about.continuous ? pace(about, today) : null, about.awaited);
    }

    /** Those of the same unit, and those that nobody has been assigned yet. */
    private List<RhythmView.RhythmTurn> turns(About about, AsOf today) {
        return new Sql("""
                select a.occurrence, a.occurrence_label as label, a.starts_on, a.due_on, a.id, a.work_state, a.submitted_on
                from assignment a where a.task_id = ? and a.unit_id = ?
                union all
                select o.occurrence, o.label, o.starts_on, o.due_on, null, null, null
                from planned_occurrence o where o.task_id = ? and o.made_at is null
                order by occurrence""", about.taskId, about.unitId, about.taskId).list(database, row -> turn(row, today));
    }

    private static RhythmView.RhythmTurn turn(Row row, AsOf today) {
        var id = row.idOrNull("id");
        var dueOn = row.dateOrNull("due_on");
        var state = id == null ? null : row.code(WorkState.class, "work_state");
        return new RhythmView.RhythmTurn(
                row.integer("occurrence"),
                row.textOrNull("label"),
                row.dateOrNull("starts_on"),
                dueOn,
                id,
                state,
                state == null ? null : ScheduleRule.of(state, dueOn, row.dateOrNull("submitted_on"), today));
    }

    private RhythmView.RhythmPace pace(About about, AsOf today) {
        var first = today.day().withDayOfMonth(1).minusMonths(MONTHS - 1L);
        Map<LocalDate, Integer> events = new Sql("""
                select date_trunc('month', e.effective_on)::date as month, count(*)::integer as events
                from assignment_event e
                where e.assignment_id = ? and e.effective_on >= ?
                  and e.kind in ('PROGRESSED', 'EVIDENCE_ADDED', 'SUBMITTED')
                group by 1""", about.id, first)
                .list(database, row -> Map.entry(row.date("month"), row.integer("events"))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var months = IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> new RhythmView.RhythmMonth(month, events.getOrDefault(month, 0)))
                .toList();
        return new RhythmView.RhythmPace(
                months,
                about.lastActivityOn,
                ChronoUnit.DAYS.between(about.lastActivityOn, today.day()),
                today.rules().idleDays());
    }

    private record About(
            UUID id,
            UUID taskId,
            UUID unitId,
            boolean continuous,
            LocalDate lastActivityOn,
            RhythmView.@Nullable RhythmEvent awaited) {

        static About of(Row row) {
            var event = row.idOrNull("event_id");
            return new About(
                    row.id("id"),
                    row.id("task_id"),
                    row.id("unit_id"),
                    row.flag("continuous"),
                    row.date("last_activity_on"),
                    event == null
                            ? null
                            : new RhythmView.RhythmEvent(
                                    event,
                                    row.text("words"),
                                    row.dateOrNull("happened_on"),
                                    row.textOrNull("document_symbol")));
        }
    }
}
