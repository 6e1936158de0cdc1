CREATE FUNCTION folded(words text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(public.unaccent('public.unaccent'::regdictionary, words));
COMMENT ON FUNCTION folded IS 'Without accents and case, đ as d: what a search compares. Immutable because the dictionary is named.';

CREATE TABLE task (
    id         uuid PRIMARY KEY REFERENCES plan_item,
    agency_id  uuid NOT NULL REFERENCES unit,
    plan_id    uuid NOT NULL REFERENCES plan,
    path       text NOT NULL,
    ordinal    integer NOT NULL,
    headings   jsonb NOT NULL DEFAULT '[]',
    content    text NOT NULL,
    folded_content text NOT NULL GENERATED ALWAYS AS (folded(content)) STORED,
    plan_symbol text NOT NULL,
    plan_title text NOT NULL DEFAULT '',
    deadline   jsonb NOT NULL,
    work_state text NOT NULL DEFAULT 'NOT_STARTED',
    starts_on  date,
    due_on     date,
    original_due_on date,
    finished_on date,
    version    bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE task IS 'The live side of a PlanItem of an issued plan; its state is derived from its lead assignments.';
COMMENT ON COLUMN task.headings IS 'Content of the rows above it in the annex, from the top, as issued';
COMMENT ON COLUMN task.finished_on IS 'The day on which the last of its leads submitted; null while one still works';
CREATE INDEX task_list ON task (agency_id, plan_id, ordinal, id);
CREATE INDEX task_words ON task USING gin (folded_content gin_trgm_ops);

CREATE TABLE assignment (
    id               uuid PRIMARY KEY,
    agency_id        uuid NOT NULL REFERENCES unit,
    plan_id          uuid NOT NULL REFERENCES plan,
    task_id          uuid NOT NULL REFERENCES task,
    unit_id          uuid NOT NULL REFERENCES unit,
    role             text NOT NULL,
    ordinal          integer NOT NULL DEFAULT 0,
    work_state       text NOT NULL DEFAULT 'NOT_STARTED',
    is_open          boolean NOT NULL GENERATED ALWAYS AS (work_state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')) STORED,
    continuous       boolean NOT NULL DEFAULT false,
    starts_on        date,
    due_on           date,
    due_sort         date NOT NULL GENERATED ALWAYS AS (coalesce(due_on, 'infinity')) STORED,
    original_due_on  date,
    percent          smallint NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
    submitted_on     date,
    confirmed_on     date,
    last_activity_on date NOT NULL,
    assigned_on      date NOT NULL,
    version          bigint NOT NULL DEFAULT 0,
    CONSTRAINT assignment_role_known CHECK (role IN ('LEAD', 'COORDINATOR')),
    CONSTRAINT assignment_work_state_known CHECK (work_state IN ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'DONE', 'DECLINED', 'SUSPENDED', 'WITHDRAWN')),
    CONSTRAINT assignment_one_per_unit UNIQUE (task_id, unit_id),
    CONSTRAINT assignment_submitted_has_date CHECK (work_state NOT IN ('SUBMITTED', 'DONE') OR submitted_on IS NOT NULL)
);
COMMENT ON TABLE assignment IS 'One unit''s share of a task, with its own state, deadline and products.';
COMMENT ON COLUMN assignment.due_on IS 'Last day on which finishing is on time, after extensions; null = no deadline';
COMMENT ON COLUMN assignment.original_due_on IS 'As issued; never overwritten by an extension';
COMMENT ON COLUMN assignment.due_sort IS 'Where a list by due date shows it: without deadline last';
COMMENT ON COLUMN assignment.submitted_on IS 'Of the submission that counts; a return takes it away';
CREATE INDEX assignment_unit_open ON assignment (agency_id, unit_id, due_sort, id) WHERE work_state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED');
CREATE INDEX assignment_open ON assignment (agency_id, due_sort, id) WHERE work_state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED');
CREATE INDEX assignment_list ON assignment (agency_id, due_sort, id);
CREATE INDEX assignment_unit ON assignment (agency_id, unit_id, due_sort, id);
CREATE INDEX assignment_plan ON assignment (plan_id, due_sort, id);
CREATE INDEX assignment_idle ON assignment (agency_id, last_activity_on) INCLUDE (unit_id, plan_id)
    WHERE role = 'LEAD' AND work_state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED');

CREATE TABLE assignment_event (
    id            uuid PRIMARY KEY,
    agency_id     uuid NOT NULL,
    assignment_id uuid NOT NULL REFERENCES assignment,
    kind          text NOT NULL,
    recorded_at   timestamptz NOT NULL,
    effective_on  date NOT NULL,
    account_id    uuid,
    actor_name    text NOT NULL,
    actor_title   text NOT NULL,
    work_state    text NOT NULL,
    percent       smallint NOT NULL,
    due_on        date,
    submitted_on  date,
    words         text NOT NULL DEFAULT '',
    evidence_id   uuid,
    reference     text
);
COMMENT ON TABLE assignment_event IS 'The story of an assignment, with its state after each event, so that any figure can be read as of any moment. Append-only.';
CREATE INDEX assignment_event_story ON assignment_event (assignment_id, recorded_at, id);
REVOKE UPDATE, DELETE, TRUNCATE ON assignment_event FROM ${appRole};

CREATE TABLE product (
    id        uuid PRIMARY KEY,
    task_id   uuid NOT NULL REFERENCES task,
    ordinal   integer NOT NULL,
    kind      text NOT NULL,
    name      text NOT NULL
);
COMMENT ON TABLE product IS 'What must come out of a task.';
CREATE INDEX product_task ON product (task_id, ordinal);

CREATE TABLE evidence (
    id            uuid PRIMARY KEY,
    agency_id     uuid NOT NULL,
    assignment_id uuid NOT NULL REFERENCES assignment,
    product_id    uuid REFERENCES product,
    kind          text NOT NULL,
    reference     text NOT NULL,
    note          text NOT NULL DEFAULT '',
    file_id       uuid REFERENCES stored_file,
    added_at      timestamptz NOT NULL,
    added_by      text NOT NULL,
    CONSTRAINT evidence_kind_known CHECK (kind IN ('DOCUMENT', 'URL', 'FILE')),
    CONSTRAINT evidence_file_is_there CHECK ((kind = 'FILE') = (file_id IS NOT NULL))
);
COMMENT ON COLUMN evidence.reference IS 'Document symbol, URL or file name, by kind';
CREATE INDEX evidence_assignment ON evidence (assignment_id, added_at);

CREATE TABLE task_count (
    agency_id     uuid NOT NULL,
    plan_id       uuid,
    unit_id       uuid,
    role          text NOT NULL,
    work_state    text NOT NULL,
    late          boolean,
    late_original boolean,
    total         bigint NOT NULL,
    CONSTRAINT task_count_key UNIQUE NULLS NOT DISTINCT (agency_id, plan_id, unit_id, role, work_state, late, late_original)
) PARTITION BY LIST (plan_id);
CREATE TABLE task_count_of_all_plans PARTITION OF task_count FOR VALUES IN (NULL);
CREATE TABLE task_count_of_one_plan PARTITION OF task_count DEFAULT;
COMMENT ON TABLE task_count IS 'Counted summary of assignments (role LEAD, COORDINATOR; by unit) and of tasks (role TASK; without unit), kept in the transaction of each move. Rows without plan count all plans of the agency and lie apart, so that the agency''s figures are read from few pages. Lateness is of submitted and done work with a deadline.';

CREATE TABLE task_due_count (
    agency_id       uuid NOT NULL,
    plan_id         uuid,
    unit_id         uuid,
    role            text NOT NULL,
    span            text NOT NULL,
    due_on          date,
    original_due_on date,
    total           bigint NOT NULL,
    CONSTRAINT task_due_count_span_known CHECK (span IN ('DAY', 'MONTH')),
    CONSTRAINT task_due_count_key UNIQUE NULLS NOT DISTINCT (agency_id, plan_id, span, due_on, unit_id, role, original_due_on)
) PARTITION BY LIST (plan_id);
CREATE TABLE task_due_count_of_all_plans PARTITION OF task_due_count FOR VALUES IN (NULL) PARTITION BY LIST (span);
CREATE TABLE task_due_count_of_all_plans_by_month PARTITION OF task_due_count_of_all_plans FOR VALUES IN ('MONTH');
CREATE TABLE task_due_count_of_all_plans_by_day PARTITION OF task_due_count_of_all_plans FOR VALUES IN ('DAY');
CREATE TABLE task_due_count_of_one_plan PARTITION OF task_due_count DEFAULT;
COMMENT ON TABLE task_due_count IS 'Open work with a deadline, counted twice: by its day and by the first of its month, so that what is overdue is read from few rows, whole months first.';
CREATE INDEX task_due_count_original ON task_due_count (agency_id, plan_id, span, original_due_on);

-- A change of a count may come as an insert with a negative number that becomes an update; only the outcome may not be negative.
CREATE FUNCTION refuse_negative_total() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a count in % would become negative', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER task_count_not_negative AFTER INSERT OR UPDATE ON task_count
    FOR EACH ROW WHEN (NEW.total < 0) EXECUTE FUNCTION refuse_negative_total();
CREATE TRIGGER task_due_count_not_negative AFTER INSERT OR UPDATE ON task_due_count
    FOR EACH ROW WHEN (NEW.total < 0) EXECUTE FUNCTION refuse_negative_total();

-- What the summary must say, counted anew; for checks and for loading many assignments at once.
CREATE VIEW counted AS
SELECT agency_id, plan_id, unit_id, role, work_state, due_on, original_due_on, submitted_on AS finished_on FROM assignment
UNION ALL
SELECT agency_id, plan_id, NULL, 'TASK', work_state, due_on, original_due_on, finished_on FROM task;

CREATE VIEW task_count_recounted AS
SELECT agency_id, plan_id, unit_id, role, work_state, late, late_original, count(*) AS total
FROM (SELECT agency_id, plan_id, unit_id, role, work_state,
             CASE WHEN work_state IN ('SUBMITTED', 'DONE') THEN finished_on > due_on END AS late,
             CASE WHEN work_state IN ('SUBMITTED', 'DONE') THEN finished_on > original_due_on END AS late_original
      FROM counted) AS standing
GROUP BY GROUPING SETS ((agency_id, plan_id, unit_id, role, work_state, late, late_original),
                        (agency_id, unit_id, role, work_state, late, late_original));

CREATE VIEW task_due_count_recounted AS
SELECT agency_id, plan_id, unit_id, role, span, due_on, original_due_on, count(*) AS total
FROM (SELECT agency_id, plan_id, unit_id, role, 'DAY' AS span, due_on, original_due_on
      FROM counted
      WHERE work_state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') AND num_nonnulls(due_on, original_due_on) > 0
      UNION ALL
      SELECT agency_id, plan_id, unit_id, role, 'MONTH', date_trunc('month', due_on)::date, date_trunc('month', original_due_on)::date
      FROM counted
      WHERE work_state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') AND num_nonnulls(due_on, original_due_on) > 0) AS due
GROUP BY GROUPING SETS ((agency_id, plan_id, unit_id, role, span, due_on, original_due_on),
                        (agency_id, unit_id, role, span, due_on, original_due_on));
