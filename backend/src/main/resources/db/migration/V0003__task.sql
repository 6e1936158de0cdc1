CREATE TABLE task (
    id         uuid PRIMARY KEY REFERENCES plan_item,
    agency_id  uuid NOT NULL REFERENCES unit,
    plan_id    uuid NOT NULL REFERENCES plan,
    path       text NOT NULL,
    ordinal    integer NOT NULL,
    content    text NOT NULL,
    plan_symbol text NOT NULL,
    deadline   jsonb NOT NULL,
    work_state text NOT NULL DEFAULT 'NOT_STARTED',
    starts_on  date,
    due_on     date,
    original_due_on date,
    finished_on date,
    version    bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE task IS 'The live side of a PlanItem of an issued plan; its state is derived from its lead assignments.';
CREATE INDEX task_plan ON task (plan_id, ordinal);

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
CREATE INDEX assignment_unit_open ON assignment (agency_id, unit_id, due_on, id) WHERE work_state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED');
CREATE INDEX assignment_list ON assignment (agency_id, due_on, id);
CREATE INDEX assignment_unit ON assignment (agency_id, unit_id, due_on, id);
CREATE INDEX assignment_plan ON assignment (plan_id, due_on, id);

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
    detail        jsonb
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
    agency_id       uuid NOT NULL,
    plan_id         uuid,
    unit_id         uuid,
    role            text NOT NULL,
    work_state      text NOT NULL,
    due_on          date,
    original_due_on date,
    late            boolean,
    late_original   boolean,
    total           bigint NOT NULL CHECK (total >= 0),
    CONSTRAINT task_count_key UNIQUE NULLS NOT DISTINCT (agency_id, plan_id, unit_id, role, work_state, due_on, original_due_on, late, late_original)
);
COMMENT ON TABLE task_count IS 'Counted summary of assignments (role LEAD, COORDINATOR; by unit) and of tasks (role TASK; without unit), kept in the transaction of each move. Rows without plan count all plans of the agency. Due dates are kept for open work, lateness for submitted and done work.';
