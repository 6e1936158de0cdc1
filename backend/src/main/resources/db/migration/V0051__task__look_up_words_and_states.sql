-- A list that is searched for common words looks at the words of each task on its way: by one page of an index, not by four.
CREATE INDEX task_words_task ON task_words USING hash (task_id);
-- Tasks in a state that is seldom were looked for among all others, to the end when there were fewer than a page.
CREATE INDEX task_state ON task (agency_id, work_state, plan_id, ordinal)
    WHERE work_state NOT IN ('NOT_STARTED', 'IN_PROGRESS', 'DONE');
