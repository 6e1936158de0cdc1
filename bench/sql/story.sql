-- What reading one assignment sends once its id is known: vn.tiendo.task.AssignmentReader
select a.*, t.plan_symbol, t.plan_title, t.path, t.headings::text as headings, t.content,
       t.deadline::text as deadline, t.deadline ->> 'text' as deadline_text, u.code as unit_code, u.name as unit_name, u.kind as unit_kind
from assignment a join task t on t.id = a.task_id join unit u on u.id = a.unit_id
where a.agency_id = :agency and a.id = @ID@ \gset a_
select * from assignment_event where assignment_id = :a_id order by recorded_at, id;
select p.id, p.kind, p.name,
       exists (select from evidence e where e.assignment_id = :a_id and e.product_id = p.id) as proven
from product p where p.task_id = :a_task_id order by p.ordinal;
select e.*, f.sha256, f.size_bytes
from evidence e left join stored_file f on f.id = e.file_id
where e.assignment_id = :a_id order by e.added_at, e.id;
select a.*, u.code as unit_code, u.name as unit_name
from assignment a join unit u on u.id = a.unit_id
where a.task_id = :a_task_id and a.id <> :a_id order by a.ordinal, a.id;
