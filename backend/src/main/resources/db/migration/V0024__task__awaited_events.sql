-- What tasks wait for before they have a date is entered once for all of them, in all plans.
CREATE TABLE awaited_event (
    id         uuid PRIMARY KEY,
    agency_id  uuid NOT NULL REFERENCES unit,
    words      text NOT NULL,
    folded     text NOT NULL,
    happenings integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    version    bigint NOT NULL DEFAULT 0,
    CONSTRAINT awaited_event_once UNIQUE (agency_id, folded)
);
COMMENT ON TABLE awaited_event IS 'An event that terms count from or hang on: sau khi Nghị quyết được ban hành, khi có yêu cầu.';
COMMENT ON COLUMN awaited_event.folded IS 'Without accents, case and the words that join it to the term, so that ways of writing meet';
REVOKE DELETE, TRUNCATE ON awaited_event FROM ${appRole};

CREATE TABLE happening (
    id              uuid PRIMARY KEY,
    agency_id       uuid NOT NULL REFERENCES unit,
    event_id        uuid NOT NULL REFERENCES awaited_event,
    number          integer NOT NULL CHECK (number > 0),
    happened_on     date NOT NULL,
    due_on          date,
    document_symbol text NOT NULL DEFAULT '',
    note            text NOT NULL DEFAULT '',
    entered_at      timestamptz NOT NULL,
    entered_on      date NOT NULL,
    version         bigint NOT NULL DEFAULT 0,
    CONSTRAINT happening_number_unique UNIQUE (event_id, number),
    CONSTRAINT happening_in_order CHECK (due_on >= happened_on)
);
COMMENT ON TABLE happening IS 'One time that an awaited event happened, as the Office entered it; who did stands in the story and in the trail.';
COMMENT ON COLUMN happening.due_on IS 'Last day of the tasks whose words say no number of days';
REVOKE DELETE, TRUNCATE ON happening FROM ${appRole};

CREATE TABLE task_awaits (
    task_id  uuid NOT NULL REFERENCES task,
    event_id uuid NOT NULL REFERENCES awaited_event,
    PRIMARY KEY (event_id, task_id)
);
COMMENT ON TABLE task_awaits IS 'Which tasks have a term that hangs on which event';
CREATE INDEX task_awaits_task ON task_awaits (task_id);
REVOKE UPDATE, DELETE, TRUNCATE ON task_awaits FROM ${appRole};

ALTER TABLE assignment
    ADD COLUMN awaited_event_id uuid REFERENCES awaited_event,
    ADD COLUMN happening_id uuid REFERENCES happening;
COMMENT ON COLUMN assignment.awaited_event_id IS 'What it waits for before it has dates, or waited for';
COMMENT ON COLUMN assignment.happening_id IS 'The entry from which its dates were counted; null while it waits';
CREATE INDEX assignment_awaiting ON assignment (awaited_event_id) WHERE awaited_event_id IS NOT NULL;
CREATE INDEX assignment_dated ON assignment (happening_id) WHERE happening_id IS NOT NULL;
