package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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

/**
 * Reads assignments as they stood at the end of a day, from the last event of each up to then: what is recorded later is not
 * known yet, whatever day it speaks of.
 */
@ApplicationScoped
class AssignmentHistory {
    /** Stands between what one column holds; XML and forms let no such character in. */
    static final String BETWEEN = "\u001f";

    private final DataSource database;
    private final FollowUpSettings settings;

    @Inject
    AssignmentHistory(DataSource database, FollowUpSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** What a unit has in a plan, or in all plans, with the words and evidence of then, in the order of the annexes. */
    List<AssignmentAsOf> ofUnit(UUID agencyId, @Nullable UUID planId, UUID unitId, LocalDate asOf) {
        return lines(agencyId, planId, List.of(unitId), asOf)
                .add("order by ordinal")
                .list(database, AssignmentHistory::assignment);
    }

    /**
     * The same of several units, as a statement: {@code ordinal} counts the rows of each {@code unit_id} from 0, {@code shown}
     * holds the evidence with a {@link #BETWEEN} between.
     */
    Sql lines(UUID agencyId, @Nullable UUID planId, Collection<UUID> unitIds, LocalDate asOf) {
        var end = endOf(asOf);
        // From each assignment to its own events, a few steps of one index: for a few units among thousands nothing
        // else is read of
        // the stories, and for a province it takes as long as it is large, whatever the planner believes of how much
        // there is.
        return new Sql("""
                select a.unit_id, row_number() over (
                           partition by a.unit_id order by t.plan_id, t.ordinal, a.occurrence, a.id)::integer - 1 as ordinal,
                       a.id as assignment_id, a.task_id, a.role, a.occurrence_label, t.path,""")
                .add(content(planId))
                .add("""
                    , t.deadline ->> 'text' as deadline_text, last.due_on, last.work_state, last.percent::integer as percent,""")
                .add(ScheduleRule.column("last", settings.on(agencyId, asOf)))
                .add("""
                    , coalesce(spoken.words, '') as words, coalesce(shown.shown, '') as shown
                    from assignment a join task t on t.id = a.task_id
                    cross join lateral (
                        select e.due_on, e.work_state, e.percent, e.submitted_on
                        from assignment_event e where e.assignment_id = a.id and e.recorded_at < ?
                        order by e.recorded_at desc, e.id desc limit 1) last
                    left join lateral (
                        select e.words from assignment_event e
                        where e.assignment_id = a.id and e.recorded_at < ?
                          and e.kind in ('PROGRESSED', 'SUBMITTED') and e.words <> ''
                        order by e.kind = 'PROGRESSED' desc, e.recorded_at desc, e.id desc limit 1) spoken on true
                    left join lateral (
                        select string_agg(e.reference, chr(31) order by e.recorded_at, e.id) as shown
                        from assignment_event e
                        where e.assignment_id = a.id and e.recorded_at < ? and e.kind = 'EVIDENCE_ADDED'
                          and not exists (select from assignment_event r
                                          where r.assignment_id = a.id and r.evidence_id = e.evidence_id
                                            and r.kind = 'EVIDENCE_REMOVED' and r.recorded_at < ?)) shown on true
                    where a.agency_id = ? and a.unit_id = any (?)""", end, end, end, end, agencyId, unitIds.toArray(UUID[]::new))
                .addWhen(planId != null, "and a.plan_id = ?", planId);
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
                    select distinct on (e.assignment_id) e.assignment_id, a.task_id, a.unit_id, a.role, a.ordinal, a.occurrence,
                           case when e.due_on is not null then a.original_due_on end as original_due_on, e.due_on, e.work_state, e.percent,
                           e.submitted_on,
                           case when a.occurrence > 0 then greatest(e.effective_on, a.starts_on) else e.effective_on end as active_on
                    from assignment_event e join assignment a on a.id = e.assignment_id
                    where a.agency_id = ? and e.recorded_at < ?""", agencyId, end)
                .addWhen(planId != null, "and a.plan_id = ?", planId)
                .addWhen(unitId != null, "and a.unit_id = ?", unitId)
                .add("order by e.assignment_id, e.recorded_at desc, e.id desc)");
    }

    private static AssignmentAsOf assignment(Row row) {
        var shown = row.text("shown");
        return new AssignmentAsOf(
                row.id("assignment_id"),
                row.id("task_id"),
                row.text("path"),
                row.text("content"),
                row.textOrNull("occurrence_label"),
                row.code(PartyRole.class, "role"),
                row.text("deadline_text"),
                row.dateOrNull("due_on"),
                row.code(WorkState.class, "work_state"),
                row.code(Schedule.class, "schedule"),
                row.integer("percent"),
                row.text("words"),
                shown.isEmpty() ? List.of() : List.of(shown.split(BETWEEN)));
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
