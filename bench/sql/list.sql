-- What GET /api/v1/assignments?unit&open=true&limit=50 sends: vn.tiendo.task.AssignmentList
\set n random(1, 60)
select a.id, a.task_id, a.plan_id, t.plan_symbol, t.path, t.content, t.deadline ->> 'text' as deadline_text,
       u.id as unit_id, u.code as unit_code, u.name as unit_name,
       a.occurrence, a.occurrence_label, a.role, a.work_state, a.starts_on, a.due_on, a.original_due_on, a.continuous, a.percent, a.submitted_on, a.last_activity_on, a.version
from assignment a join task t on t.id = a.task_id join unit u on u.id = a.unit_id
where a.agency_id = :agency and a.unit_id = (@UNITS@)[:n] and a.work_state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')
order by a.due_sort asc, a.id asc limit 51;
