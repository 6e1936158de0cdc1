-- What is seldom (sent, returned, suspended ...) was looked for among everything else. It has an index of its own now, by
-- which a column of the board is read and what the summary does not tell apart is counted.
CREATE INDEX assignment_state ON assignment (agency_id, work_state, due_sort, id) INCLUDE (unit_id, plan_id, role)
    WHERE work_state NOT IN ('NOT_STARTED', 'IN_PROGRESS', 'DONE');
-- What begins on a day, and what is under way on some days, by the windows of the work.
CREATE INDEX assignment_window ON assignment (agency_id, starts_on, due_sort, id) INCLUDE (unit_id, plan_id)
    WHERE starts_on IS NOT NULL;
