-- What has no deadline, or needs none for now, stands scattered in the order of days: a list of it read everything else on
-- the way. The condition is that of AssignmentConditions, word for word, so that the planner knows it.
CREATE INDEX assignment_undated ON assignment (agency_id, due_sort, id) INCLUDE (unit_id, plan_id, role, work_state)
    WHERE due_sort = 'infinity' OR work_state IN ('DECLINED', 'SUSPENDED', 'WITHDRAWN');
