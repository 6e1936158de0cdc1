-- A row for each state and lateness made nine rows of every unit's figures, and pairs of two deadlines made many of each day's.
-- One row for each unit and role, and one for each day, are read in a third of the time.
DROP VIEW task_count_recounted;
DROP VIEW task_due_count_recounted;
DROP TABLE task_count;
DROP TABLE task_due_count;
DROP FUNCTION refuse_negative_total();

CREATE TABLE task_count (
    agency_id        uuid NOT NULL,
    plan_id          uuid,
    unit_id          uuid,
    role             text NOT NULL,
    not_started      integer NOT NULL,
    in_progress      integer NOT NULL,
    submitted        integer NOT NULL,
    suspended        integer NOT NULL,
    done             integer NOT NULL,
    on_time          integer NOT NULL,
    late             integer NOT NULL,
    on_time_original integer NOT NULL,
    late_original    integer NOT NULL,
    CONSTRAINT task_count_key UNIQUE NULLS NOT DISTINCT (agency_id, plan_id, unit_id, role)
) PARTITION BY LIST (plan_id);
CREATE TABLE task_count_of_all_plans PARTITION OF task_count FOR VALUES IN (NULL);
CREATE TABLE task_count_of_one_plan PARTITION OF task_count DEFAULT;
COMMENT ON TABLE task_count IS 'Counted summary of assignments (role LEAD, COORDINATOR; by unit) and of tasks (role TASK; without unit), kept in the transaction of each move. Rows without plan count all plans of the agency and lie apart, so that the agency''s figures are read from few pages. In progress counts what was returned, too; declined and withdrawn work is not counted. On time and late are of done work with a deadline, by the adjusted and by the original one.';

CREATE TABLE task_due_count (
    agency_id    uuid NOT NULL,
    plan_id      uuid,
    unit_id      uuid,
    role         text NOT NULL,
    span         text NOT NULL,
    first_day    date NOT NULL,
    due          integer NOT NULL,
    due_original integer NOT NULL,
    CONSTRAINT task_due_count_span_known CHECK (span IN ('DAY', 'MONTH', 'YEAR')),
    CONSTRAINT task_due_count_key UNIQUE NULLS NOT DISTINCT (agency_id, plan_id, span, first_day, unit_id, role)
) PARTITION BY LIST (plan_id);
CREATE TABLE task_due_count_of_all_plans PARTITION OF task_due_count FOR VALUES IN (NULL) PARTITION BY LIST (span);
CREATE TABLE task_due_count_of_all_plans_by_year PARTITION OF task_due_count_of_all_plans FOR VALUES IN ('YEAR');
CREATE TABLE task_due_count_of_all_plans_by_month PARTITION OF task_due_count_of_all_plans FOR VALUES IN ('MONTH');
CREATE TABLE task_due_count_of_all_plans_by_day PARTITION OF task_due_count_of_all_plans FOR VALUES IN ('DAY');
CREATE TABLE task_due_count_of_one_plan PARTITION OF task_due_count DEFAULT;
COMMENT ON TABLE task_due_count IS 'Open work with a deadline, counted by its day, by the month and by the year of it, so that what is overdue is read from few rows: whole years first, then months, then days. Due by the adjusted deadline and by the original one.';

-- A change of a count may come as an insert with a negative number that becomes an update; only the outcome may not be negative.
CREATE FUNCTION refuse_negative_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a count in % would become negative', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER task_count_not_negative AFTER INSERT OR UPDATE ON task_count
    FOR EACH ROW WHEN (least(NEW.not_started, NEW.in_progress, NEW.submitted, NEW.suspended, NEW.done, NEW.on_time, NEW.late,
                             NEW.on_time_original, NEW.late_original) < 0) EXECUTE FUNCTION refuse_negative_count();
CREATE TRIGGER task_due_count_not_negative AFTER INSERT OR UPDATE ON task_due_count
    FOR EACH ROW WHEN (least(NEW.due, NEW.due_original) < 0) EXECUTE FUNCTION refuse_negative_count();

CREATE VIEW task_count_recounted AS
SELECT agency_id, plan_id, unit_id, role,
       (count(*) FILTER (WHERE work_state = 'NOT_STARTED'))::integer AS not_started,
       (count(*) FILTER (WHERE work_state IN ('IN_PROGRESS', 'RETURNED')))::integer AS in_progress,
       (count(*) FILTER (WHERE work_state = 'SUBMITTED'))::integer AS submitted,
       (count(*) FILTER (WHERE work_state = 'SUSPENDED'))::integer AS suspended,
       (count(*) FILTER (WHERE work_state = 'DONE'))::integer AS done,
       (count(*) FILTER (WHERE work_state = 'DONE' AND finished_on <= due_on))::integer AS on_time,
       (count(*) FILTER (WHERE work_state = 'DONE' AND finished_on > due_on))::integer AS late,
       (count(*) FILTER (WHERE work_state = 'DONE' AND finished_on <= original_due_on))::integer AS on_time_original,
       (count(*) FILTER (WHERE work_state = 'DONE' AND finished_on > original_due_on))::integer AS late_original
FROM counted
WHERE work_state NOT IN ('DECLINED', 'WITHDRAWN')
GROUP BY GROUPING SETS ((agency_id, plan_id, unit_id, role), (agency_id, unit_id, role));

CREATE VIEW task_due_count_recounted AS
SELECT agency_id, plan_id, unit_id, role, span, first_day, sum(due)::integer AS due, sum(due_original)::integer AS due_original
FROM (SELECT c.agency_id, c.plan_id, c.unit_id, c.role, s.span, date_trunc(s.span, d.day)::date AS first_day, d.due, d.due_original
      FROM counted c CROSS JOIN (VALUES ('DAY'), ('MONTH'), ('YEAR')) AS s (span)
           CROSS JOIN LATERAL (VALUES (c.due_on, 1, 0), (c.original_due_on, 0, 1)) AS d (day, due, due_original)
      WHERE c.work_state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') AND d.day IS NOT NULL) AS spans
GROUP BY GROUPING SETS ((agency_id, plan_id, unit_id, role, span, first_day), (agency_id, unit_id, role, span, first_day));

CREATE VIEW task_count_difference AS
SELECT 'counted, not in the summary: ' || d AS words
FROM (SELECT * FROM task_count_recounted EXCEPT SELECT * FROM task_count) AS d
UNION ALL
SELECT 'in the summary, not counted: ' || d
FROM (SELECT * FROM task_count WHERE not_started + in_progress + submitted + suspended + done <> 0
      EXCEPT SELECT * FROM task_count_recounted) AS d
UNION ALL
SELECT 'due, counted, not in the summary: ' || d
FROM (SELECT * FROM task_due_count_recounted EXCEPT SELECT * FROM task_due_count) AS d
UNION ALL
SELECT 'due, in the summary, not counted: ' || d
FROM (SELECT * FROM task_due_count WHERE due <> 0 OR due_original <> 0
      EXCEPT SELECT * FROM task_due_count_recounted) AS d;
COMMENT ON VIEW task_count_difference IS 'Where summary and recount differ, in words; anything here is a fault of the program';

INSERT INTO task_count SELECT * FROM task_count_recounted;
INSERT INTO task_due_count SELECT * FROM task_due_count_recounted;
