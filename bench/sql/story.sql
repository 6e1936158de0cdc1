-- What reading one assignment sends once its id is known: vn.tiendo.task.AssignmentReader, EvidenceReader
select a.*, t.plan_symbol, t.plan_title, t.path, t.headings::text as headings, t.content,
       t.deadline::text as deadline, t.deadline ->> 'text' as deadline_text, u.code as unit_code, u.name as unit_name, u.kind as unit_kind
from assignment a join task t on t.id = a.task_id join unit u on u.id = a.unit_id
where a.agency_id = :agency and a.id = @ID@ \gset a_
select * from assignment_officer where assignment_id = :a_id order by id;
select * from subtask where assignment_id = :a_id order by ordinal, id;
select * from assignment_event where assignment_id = :a_id order by recorded_at, id;
select p.id, p.kind, p.name, p.count as required,
       coalesce((select sum(e.count) from evidence e
                 where e.assignment_id = :a_id and e.product_id = p.id), 0)::bigint as shown
from product p where p.task_id = :a_task_id order by p.ordinal;
select e.*, f.sha256, f.size_bytes, c.state as link_state, c.status as link_status, c.title as link_title, c.checked_at as link_checked_at
from evidence e left join stored_file f on f.id = e.file_id left join link_check c on c.evidence_id = e.id
where e.assignment_id = :a_id order by e.added_at, e.id;
select a.*, u.code as unit_code, u.name as unit_name
from assignment a join unit u on u.id = a.unit_id
where a.task_id = :a_task_id and a.id <> :a_id and a.occurrence = :a_occurrence order by a.ordinal, a.id;
with recursive chain as (
    select a.id, a.continues_id from assignment a where a.id = :a_id
    union all
    select a.id, a.continues_id from assignment a join chain c on a.id = c.continues_id where true)
select t.*, u.code as unit_code, u.name as unit_name, e.kind as ended
from chain c join tenure t on t.assignment_id = c.id join unit u on u.id = t.unit_id
join assignment_event e on e.id = t.event_id
order by t.held_until, e.recorded_at, t.id;
select t.lead_rule, t.version, held.leads, first.id as first_id, u.id as unit_id, u.code as unit_code, u.name as unit_name
from task t
cross join lateral (select count(distinct a.unit_id) as leads from assignment a
    where a.task_id = t.id and a.role = 'LEAD' and a.work_state not in ('DECLINED', 'WITHDRAWN')) as held
left join lateral (select a.id, a.unit_id from assignment a
    where a.task_id = t.id and a.role = 'LEAD' and a.work_state not in ('DECLINED', 'WITHDRAWN')
    order by a.ordinal, a.id limit 1) as first on true
left join unit u on u.id = first.unit_id
where t.id = :a_task_id;
