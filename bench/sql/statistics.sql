-- What GET /api/v1/statistics/units sends: vn.tiendo.task.CountSummary
select c.unit_id, c.role, c.not_started, c.in_progress, c.submitted, c.suspended, c.done, c.on_time as on_time, c.late as late
from task_count c
where c.not_started + c.in_progress + c.submitted + c.suspended + c.done > 0 and c.agency_id = :agency and c.plan_id is null;
select d.unit_id, d.role, sum(d.dated) as dated, sum(d.overdue) as overdue, sum(d.today) as today, sum(d.soon) as soon
from (select c.unit_id, c.role, c.due as dated, case when c.first_day < :year then c.due end as overdue,
             null::integer as today, null::integer as soon
      from task_due_count c where c.span = 'YEAR' and c.agency_id = :agency and c.plan_id is null
      union all
      select c.unit_id, c.role, null, c.due, null, null
      from task_due_count c
      where c.span = 'MONTH' and c.first_day >= :year and c.first_day < :month and c.agency_id = :agency and c.plan_id is null
      union all
      select c.unit_id, c.role, null, case when c.first_day < :today then c.due end,
             case when c.first_day = :today then c.due end, case when c.first_day > :today then c.due end
      from task_due_count c
      where c.span = 'DAY' and c.first_day between :month and :soon and c.agency_id = :agency and c.plan_id is null) as d
group by d.unit_id, d.role;
select id as unit_id, code as unit_code, name as unit_name from unit where id = any (@UNITS@) order by ordinal, name;
