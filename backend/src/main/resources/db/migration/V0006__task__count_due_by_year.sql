-- Work that is due in past years was read month by month for each figure of overdue work; whole years come first now.
ALTER TABLE task_due_count DROP CONSTRAINT task_due_count_span_known;
ALTER TABLE task_due_count ADD CONSTRAINT task_due_count_span_known CHECK (span IN ('DAY', 'MONTH', 'YEAR'));
CREATE TABLE task_due_count_of_all_plans_by_year PARTITION OF task_due_count_of_all_plans FOR VALUES IN ('YEAR');
COMMENT ON TABLE task_due_count IS 'Open work with a deadline, counted by its day, by the first of its month and by the first of its year, so that what is overdue is read from few rows: whole years first, then months, then days.';

DROP VIEW task_due_count_recounted;
CREATE VIEW task_due_count_recounted AS
SELECT agency_id, plan_id, unit_id, role, span, due_on, original_due_on, count(*) AS total
FROM (SELECT c.agency_id, c.plan_id, c.unit_id, c.role, s.span,
             date_trunc(s.span, c.due_on)::date AS due_on, date_trunc(s.span, c.original_due_on)::date AS original_due_on
      FROM counted c CROSS JOIN (VALUES ('DAY'), ('MONTH'), ('YEAR')) AS s (span)
      WHERE c.work_state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') AND num_nonnulls(c.due_on, c.original_due_on) > 0) AS due
GROUP BY GROUPING SETS ((agency_id, plan_id, unit_id, role, span, due_on, original_due_on),
                        (agency_id, unit_id, role, span, due_on, original_due_on));

INSERT INTO task_due_count
SELECT * FROM task_due_count_recounted WHERE span = 'YEAR';
