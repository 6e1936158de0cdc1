-- What POST /api/v1/assignments/{id}/progress sends for work that has begun and on which something happened today: vn.tiendo.task.AssignmentMoves,
-- vn.tiendo.audit.AuditTrail, vn.tiendo.live.ChangeWriter; then the assignment is read for the answer. A variable holds a missing date as an empty text.
\set n random(1, :targets)
\set new_percent random(1, 99)
begin;
select a1_0.id,a1_0.agency_id,a1_0.assigned_on,a1_0.awaited_event_id,a1_0.confirmed_on,a1_0.continues_id,a1_0.continuous,a1_0.due_on,a1_0.happening_id,a1_0.last_activity_on,a1_0.occurrence,a1_0.occurrence_label,a1_0.ordinal,a1_0.original_due_on,a1_0.percent,a1_0.plan_id,a1_0.received_at,a1_0.resumed_on,a1_0.role,a1_0.starts_on,a1_0.submitted_on,a1_0.suspended_on,a1_0.suspended_until,a1_0.suspended_state,a1_0.task_id,a1_0.unit_id,a1_0.version,a1_0.work_state
from assignment a1_0 where a1_0.id=(@TARGETS@)[:n] for no key update of a1_0 \gset l_
\set next_version :l_version + 1
insert into assignment_event (account_id,actor_name,actor_title,agency_id,assignment_id,due_on,effective_on,evidence_id,kind,percent,recorded_at,reference,submitted_on,words,work_state,id)
values (:account,:name,:title,:agency,:l_id,nullif(:l_due_on, '')::date,:today,null,'PROGRESSED',:new_percent,now(),null,null,:words,:l_work_state,uuidv7());
update assignment set agency_id=:agency,assigned_on=:l_assigned_on,awaited_event_id=null,confirmed_on=null,continues_id=null,continuous=:l_continuous,due_on=nullif(:l_due_on, '')::date,happening_id=null,last_activity_on=:today,occurrence=:l_occurrence,occurrence_label=null,ordinal=:l_ordinal,original_due_on=nullif(:l_original_due_on, '')::date,percent=:new_percent,plan_id=:l_plan_id,received_at=nullif(:l_received_at, '')::timestamptz,resumed_on=null,role=:l_role,starts_on=null,submitted_on=null,suspended_on=null,suspended_until=null,suspended_state=null,task_id=:l_task_id,unit_id=:l_unit_id,version=:next_version,work_state=:l_work_state
where id=:l_id and version=:l_version;
insert into audit_entry (id, agency_id, recorded_at, account_id, position_id, client_id, delegation_id, actor, on_behalf_of, event, subject_type, subject_id, detail, personal, words)
values (uuidv7(), :agency, now(), :account, :position, null, null, sha256('name'), null, 'ProgressReported', 'assignment', :l_id, cast(:detail as jsonb), null, :folded);
insert into change_event (agency_id, subject_type, subject_id, name, audience, unit_id, plan_id, account_id, at)
values (:agency, 'assignment', :l_id, 'ProgressReported', 'WORK', :l_unit_id, :l_plan_id, :account, now());
@STORY :l_id
commit;
