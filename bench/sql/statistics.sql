-- What GET /api/v1/statistics/units sends: vn.tiendo.task.CountSummary
select c.unit_id, c.role,
       sum(c.total) filter (where c.work_state not in ('DECLINED', 'WITHDRAWN'))::bigint as total,
       sum(c.total) filter (where c.work_state = 'NOT_STARTED')::bigint as not_started,
       sum(c.total) filter (where c.work_state in ('IN_PROGRESS', 'RETURNED'))::bigint as in_progress,
       sum(c.total) filter (where c.work_state = 'SUBMITTED')::bigint as submitted,
       sum(c.total) filter (where c.work_state = 'DONE')::bigint as done,
       sum(c.total) filter (where c.work_state = 'DONE' and not c.late)::bigint as on_time,
       sum(c.total) filter (where c.work_state = 'DONE' and c.late)::bigint as late
from task_count c where c.total > 0 and c.agency_id = :agency and c.plan_id is null group by c.unit_id, c.role;
select d.unit_id, d.role, sum(d.dated)::bigint as dated, sum(d.overdue)::bigint as overdue,
       sum(d.today)::bigint as today, sum(d.soon)::bigint as soon
from (select c.unit_id, c.role, c.total as dated, case when c.due_on < :year then c.total end as overdue,
             null::bigint as today, null::bigint as soon
      from task_due_count c where c.span = 'YEAR' and c.due_on is not null and c.agency_id = :agency and c.plan_id is null
      union all
      select c.unit_id, c.role, null, c.total, null, null
      from task_due_count c
      where c.span = 'MONTH' and c.due_on >= :year and c.due_on < :month and c.agency_id = :agency and c.plan_id is null
      union all
      select c.unit_id, c.role, null, case when c.due_on < :today then c.total end,
             case when c.due_on = :today then c.total end, case when c.due_on > :today then c.total end
      from task_due_count c
      where c.span = 'DAY' and c.due_on between :month and :soon and c.agency_id = :agency and c.plan_id is null) as d
group by d.unit_id, d.role;
select id as unit_id, code as unit_code, name as unit_name from unit where id = any (@UNITS@) order by ordinal, name;
