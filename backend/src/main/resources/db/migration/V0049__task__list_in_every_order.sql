-- Whatever a calendar leaves out by role or state, it is counted in the index alone: where few windows reach over the whole
-- month, all assignments were read to find them.
DROP INDEX assignment_window;
CREATE INDEX assignment_window ON assignment (agency_id, starts_on, due_sort, id) INCLUDE (unit_id, plan_id, role, work_state)
    WHERE starts_on IS NOT NULL;
-- What something happened to last comes first.
CREATE INDEX assignment_active ON assignment (agency_id, last_activity_on, id);
