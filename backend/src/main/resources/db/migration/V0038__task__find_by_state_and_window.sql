-- What is seldom (sent, returned, suspended ...) was looked for among everything else. It has an index of its own now, by
-- which a column of the board is read and what the summary does not tell apart is counted.
CREATE INDEX assignment_state ON assignment (agency_id, work_state, due_sort, id) INCLUDE (unit_id, plan_id, role)
    WHERE work_state NOT IN ('NOT_STARTED', 'IN_PROGRESS', 'DONE');
-- What begins on a day, and what is under way on some days, by the windows of the work.
CREATE INDEX assignment_window ON assignment (agency_id, starts_on, due_sort, id) INCLUDE (unit_id, plan_id)
    WHERE starts_on IS NOT NULL;
-- Up to which day anything goes on that has begun by some day: without it a look at an empty time reads all later work.
CREATE INDEX assignment_under_way ON assignment (agency_id, due_sort, starts_on) WHERE starts_on IS NOT NULL;
