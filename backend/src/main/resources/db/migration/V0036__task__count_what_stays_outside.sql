-- "Vì sao con số này" counts what no figure counts; there is little of it among a million assignments.
CREATE INDEX assignment_outside ON assignment (agency_id, role, plan_id, unit_id, work_state) WHERE work_state IN ('DECLINED', 'WITHDRAWN');
CREATE INDEX task_outside ON task (agency_id, plan_id, work_state) WHERE work_state IN ('DECLINED', 'WITHDRAWN');
