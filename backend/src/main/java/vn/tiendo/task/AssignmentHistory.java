package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.unit.PartyRole;

/** Reads assignments as they stood at the end of a day, from the last event of each up to then. */
@ApplicationScoped
class AssignmentHistory {
    private final DataSource database;
    private final FollowUpSettings settings;

    @Inject
    AssignmentHistory(DataSource database, FollowUpSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** What a unit has in a plan, or in all plans, with the words and evidence of then, in the order of the annexes. */
    List<AssignmentAsOf> ofUnit(UUID agencyId, @Nullable UUID planId, UUID unitId, LocalDate asOf) {
        var end = endOf(asOf);
        var day = settings.on(agencyId, asOf);
        return last(agencyId, planId, unitId, end)
                .add("""
                        , spoken as (
                            select distinct on (e.assignment_id) e.assignment_id, e.words
                            from assignment_event e join last using (assignment_id)
                            where e.recorded_at < ? and e.kind in ('PROGRESSED', 'SUBMITTED') and e.words <> ''
                            order by e.assignment_id, e.kind = 'PROGRESSED' desc, e.recorded_at desc, e.id desc),
                        shown as (
                            select e.assignment_id, string_agg(e.reference, chr(31) order by e.recorded_at, e.id) as shown
                            from assignment_event e join last using (assignment_id)
                            where e.recorded_at < ? and e.kind = 'EVIDENCE_ADDED'
                              and not exists (select from assignment_event r
                                              where r.assignment_id = e.assignment_id and r.evidence_id = e.evidence_id
                                                and r.kind = 'EVIDENCE_REMOVED' and r.recorded_at < ?)
                            group by e.assignment_id)
                        select last.*, t.path,""", end, end, end)
                .add(content(planId))
                .add("""
                        , t.deadline ->> 'text' as deadline_text,
                               coalesce(spoken.words, '') as words, coalesce(shown.shown, '') as shown
                        from last join task t on t.id = last.task_id
                        left join spoken using (assignment_id) left join shown using (assignment_id)
                        order by t.plan_id, t.ordinal, last.occurrence, last.assignment_id""")
                .list(database, row -> assignment(row, day));
    }

    /** Where rows of several plans stand beside each other, each says of which plan it is. */
    static String content(@Nullable UUID planId) {
        return planId == null ? "t.content || ' (Kế hoạch ' || t.plan_symbol || ')' as content" : "t.content";
    }

    /** Every share of the agency, or of one plan or unit. */
    List<PastShare> shares(CountScope scope) {
        var end = endOf(scope.asOf());
        var day = settings.on(scope.agencyId(), scope.asOf());
        return last(scope.agencyId(), scope.planId(), scope.unitId(), end)
                .add("""
                        select last.*, u.code as unit_code, u.name as unit_name,
                               dense_rank() over (order by u.ordinal, u.name, u.id)::integer as unit_place, coalesce(
                                   (select r.rule from lead_rule_change r
                                    where r.task_id = last.task_id and r.recorded_at < ?
                                    order by r.recorded_at desc, r.id desc limit 1), 'ALL_LEADS') as lead_rule
                        from last join unit u on u.id = last.unit_id
                        order by last.ordinal, last.assignment_id""", end)
                .list(database, row -> PastShare.of(row, day, scope.basis()));
    }

    /** What each task of the agency, or of one plan, still had to come. */
    Map<UUID, Ahead> ahead(UUID agencyId, @Nullable UUID planId, LocalDate asOf) {
        return new Sql("""
                select p.task_id, count(*)::integer as turns_ahead, min(p.due_on) as next_due_on
                from planned_occurrence p join task t on t.id = p.task_id
                where p.agency_id = ? and (p.made_at is null or p.made_at >= ?)""", agencyId, endOf(asOf))
                        .addWhen(planId != null, "and t.plan_id = ?", planId)
                        .add("group by p.task_id")
                        .list(database, row -> Map.entry(row.id("task_id"), Ahead.of(row)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Sql last(UUID agencyId, @Nullable UUID planId, @Nullable UUID unitId, Instant end) {
        return new Sql("""
                with last as (
                    select distinct on (e.assignment_id) e.assignment_id, a.task_id, a.unit_id, a.role, a.ordinal,
                           a.occurrence, a.occurrence_label,
                           case when e.due_on is not null then a.original_due_on end as original_due_on, e.due_on, e.work_state, e.percent,
                           e.submitted_on,
                           case when a.occurrence > 0 then greatest(e.effective_on, a.starts_on) else e.effective_on end as active_on
                    from assignment_event e join assignment a on a.id = e.assignment_id
                    where a.agency_id = ? and e.recorded_at < ?""", agencyId, end)
                .addWhen(planId != null, "and a.plan_id = ?", planId)
                .addWhen(unitId != null, "and a.unit_id = ?", unitId)
                .add("order by e.assignment_id, e.recorded_at desc, e.id desc)");
    }

    private static AssignmentAsOf assignment(Row row, AsOf asOf) {
        var state = row.code(WorkState.class, "work_state");
        var dueOn = row.dateOrNull("due_on");
        var shown = row.text("shown");
        return new AssignmentAsOf(
                row.id("assignment_id"),
                row.id("task_id"),
                row.text("path"),
                row.text("content"),
                row.textOrNull("occurrence_label"),
                row.code(PartyRole.class, "role"),
                row.text("deadline_text"),
                dueOn,
                state,
                ScheduleRule.of(state, dueOn, row.dateOrNull("submitted_on"), asOf),
                row.integer("percent"),
                row.text("words"),
                shown.isEmpty() ? List.of() : List.of(shown.split("\u001f")));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
