package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.Ids;

/** Reads and remembers who answers for a task. */
@ApplicationScoped
class LeadRuleReader {
    private final DataSource database;

    @Inject
    LeadRuleReader(DataSource database) {
        this.database = database;
    }

    LeadRuleView view(UUID taskId, Actor actor) {
        return new Sql("""
                select t.lead_rule, t.version, held.leads, first.id as first_id, u.id as unit_id, u.code as unit_code, u.name as unit_name
                from task t
                cross join lateral (select count(distinct a.unit_id) as leads from assignment a
                    where a.task_id = t.id and a.role = 'LEAD' and a.work_state not in ('DECLINED', 'WITHDRAWN')) as held
                left join lateral (select a.id, a.unit_id from assignment a
                    where a.task_id = t.id and a.role = 'LEAD' and a.work_state not in ('DECLINED', 'WITHDRAWN')
                    order by a.ordinal, a.id limit 1) as first on true
                left join unit u on u.id = first.unit_id
                where t.id = ?""", taskId).first(database, row -> view(row, actor)).orElseThrow();
    }

    /** Among how many leads the products of a turn are shared; whoever answers for all proves them all. */
    long provers(UUID taskId, UUID assignmentId) {
        return new Sql("""
                select case when t.lead_rule = 'FIRST_LEAD' and held.ids[1] = ? then 1 else coalesce(cardinality(held.ids), 0) end::bigint as count
                from task t cross join lateral (select array_agg(a.id order by a.ordinal, a.id) as ids from assignment a
                    where a.task_id = t.id and a.role = 'LEAD' and a.work_state not in ('DECLINED', 'WITHDRAWN')
                      and a.occurrence = (select this.occurrence from assignment this where this.id = ?)) as held
                where t.id = ?""", assignmentId, assignmentId, taskId).number(database);
    }

    /** Kept beside the rule in force, so that a past day is counted by the rule of that day. */
    void remember(Task task, Instant at) {
        new Sql(
                        "insert into lead_rule_change (id, agency_id, task_id, rule, recorded_at) values (?, ?, ?, ?, ?)",
                        Ids.next(),
                        task.agencyId(),
                        task.id(),
                        task.leadRule(),
                        at)
                .run(database);
    }

    private static LeadRuleView view(Row row, Actor actor) {
        var rule = row.code(LeadRule.class, "lead_rule");
        var leads = (int) row.number("leads");
        boolean oneAnswers = rule == LeadRule.FIRST_LEAD && leads > 0;
        return new LeadRuleView(
                rule,
                leads,
                oneAnswers ? AssignmentRows.unit(row) : null,
                oneAnswers ? row.id("first_id") : null,
                actor.isOffice() && leads > 1,
                row.number("version"));
    }
}
