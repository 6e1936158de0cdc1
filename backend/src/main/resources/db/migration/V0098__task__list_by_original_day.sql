-- Lists can be judged by the last day as issued, and stay in the order of the adjusted one. What is open by some original
-- days is found in this order out of the index alone, a condition on its last column; only the lines of a page are read.
CREATE INDEX assignment_open_original ON assignment (agency_id, due_sort, id, original_due_on)
    WHERE work_state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED');
-- As assignment_undated, of what was issued without a deadline. The condition is that of ScheduleConditions, word for word.
CREATE INDEX assignment_undated_original ON assignment (agency_id, due_sort, id) INCLUDE (unit_id, plan_id, role, work_state)
    WHERE original_due_on IS NULL OR work_state IN ('DECLINED', 'SUSPENDED', 'WITHDRAWN');
