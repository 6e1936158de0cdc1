-- What was returned, declined or withdrawn was counted one by one for every heading and total, what is idle for every
-- overview, and what was submitted in time for every total of it: up to all of a million assignments. The summary tells
-- them apart now.
DROP VIEW task_count_difference;
DROP VIEW task_count_recounted;
DROP TRIGGER task_count_not_negative ON task_count;

ALTER TABLE task_count
    ADD COLUMN returned integer NOT NULL DEFAULT 0,
    ADD COLUMN declined integer NOT NULL DEFAULT 0,
    ADD COLUMN withdrawn integer NOT NULL DEFAULT 0,
    ADD COLUMN submitted_on_time integer NOT NULL DEFAULT 0,
    ADD COLUMN submitted_late integer NOT NULL DEFAULT 0;
ALTER TABLE task_count
    ALTER COLUMN returned DROP DEFAULT,
    ALTER COLUMN declined DROP DEFAULT,
    ALTER COLUMN withdrawn DROP DEFAULT,
    ALTER COLUMN submitted_on_time DROP DEFAULT,
    ALTER COLUMN submitted_late DROP DEFAULT;
COMMENT ON TABLE task_count IS 'Counted summary of assignments (role LEAD, COORDINATOR; by unit) and of tasks (role TASK; without unit), kept in the transaction of each move. Rows without plan count all plans of the agency and lie apart, so that the agency''s figures are read from few pages. In progress counts what was returned, too, which is counted by itself besides; declined and withdrawn work is in no figure. On time and late are of done work with a deadline, by the adjusted and by the original one; of what was submitted only by the adjusted one.';

CREATE TABLE task_activity_count (
    agency_id uuid NOT NULL,
    unit_id   uuid NOT NULL,
    role      text NOT NULL,
    span      text NOT NULL,
    first_day date NOT NULL,
    total     integer NOT NULL,
    CONSTRAINT task_activity_count_key PRIMARY KEY (agency_id, role, span, first_day, unit_id),
    CONSTRAINT task_activity_count_span_known CHECK (span IN ('DAY', 'MONTH', 'YEAR'))
);
COMMENT ON TABLE task_activity_count IS 'Open assignments of all plans, counted by the day of their last activity, by the month and by the year of it, so that what is idle is read from few rows: whole years first, then months, then days. A single plan is small enough to be counted itself.';

CREATE TRIGGER task_count_not_negative AFTER INSERT OR UPDATE ON task_count
    FOR EACH ROW WHEN (least(NEW.not_started, NEW.in_progress, NEW.submitted, NEW.suspended, NEW.done, NEW.on_time, NEW.late,
                             NEW.on_time_original, NEW.late_original, NEW.returned, NEW.declined, NEW.withdrawn,
                             NEW.submitted_on_time, NEW.submitted_late) < 0)
    EXECUTE FUNCTION refuse_negative_count();
CREATE TRIGGER task_activity_count_not_negative AFTER INSERT OR UPDATE ON task_activity_count
    FOR EACH ROW WHEN (NEW.total < 0) EXECUTE FUNCTION refuse_negative_count();

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
       (count(*) FILTER (WHERE work_state = 'DONE' AND finished_on > original_due_on))::integer AS late_original,
       (count(*) FILTER (WHERE work_state = 'RETURNED'))::integer AS returned,
       (count(*) FILTER (WHERE work_state = 'DECLINED'))::integer AS declined,
       (count(*) FILTER (WHERE work_state = 'WITHDRAWN'))::integer AS withdrawn,
       (count(*) FILTER (WHERE work_state = 'SUBMITTED' AND finished_on <= due_on))::integer AS submitted_on_time,
       (count(*) FILTER (WHERE work_state = 'SUBMITTED' AND finished_on > due_on))::integer AS submitted_late
FROM counted
GROUP BY GROUPING SETS ((agency_id, plan_id, unit_id, role), (agency_id, unit_id, role));

CREATE VIEW task_activity_count_recounted AS
SELECT a.agency_id, a.unit_id, a.role, s.span, date_trunc(s.span, a.last_activity_on)::date AS first_day, count(*)::integer AS total
FROM assignment a CROSS JOIN (VALUES ('DAY'), ('MONTH'), ('YEAR')) AS s (span)
WHERE a.work_state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')
GROUP BY a.agency_id, a.unit_id, a.role, s.span, date_trunc(s.span, a.last_activity_on)::date;

CREATE VIEW task_count_difference AS
SELECT 'counted, not in the summary: ' || d AS words
FROM (SELECT * FROM task_count_recounted EXCEPT SELECT * FROM task_count) AS d
UNION ALL
SELECT 'in the summary, not counted: ' || d
FROM (SELECT * FROM task_count WHERE not_started + in_progress + submitted + suspended + done + declined + withdrawn <> 0
      EXCEPT SELECT * FROM task_count_recounted) AS d
UNION ALL
SELECT 'due, counted, not in the summary: ' || d
FROM (SELECT * FROM task_due_count_recounted EXCEPT SELECT * FROM task_due_count) AS d
UNION ALL
SELECT 'due, in the summary, not counted: ' || d
FROM (SELECT * FROM task_due_count WHERE due <> 0 OR due_original <> 0
      EXCEPT SELECT * FROM task_due_count_recounted) AS d
UNION ALL
SELECT 'active, counted, not in the summary: ' || d
FROM (SELECT * FROM task_activity_count_recounted EXCEPT SELECT * FROM task_activity_count) AS d
UNION ALL
SELECT 'active, in the summary, not counted: ' || d
FROM (SELECT * FROM task_activity_count WHERE total <> 0
      EXCEPT SELECT * FROM task_activity_count_recounted) AS d;
COMMENT ON VIEW task_count_difference IS 'Where summary and recount differ, in words; anything here is a fault of the program';

DELETE FROM task_count;
INSERT INTO task_count SELECT * FROM task_count_recounted;
INSERT INTO task_activity_count SELECT * FROM task_activity_count_recounted;

-- A plan's idle work is looked for among its open leads.
DROP INDEX assignment_idle;
CREATE INDEX assignment_plan_open_lead ON assignment (plan_id)
    WHERE role = 'LEAD' AND work_state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED');
-- The summary counts these, too.
DROP INDEX assignment_outside;
DROP INDEX task_outside;
