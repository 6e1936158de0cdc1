-- A new last day that a unit asks for and the Office decides on. The original one stays for ever.
CREATE TABLE extension (
    id             uuid PRIMARY KEY,
    agency_id      uuid NOT NULL REFERENCES unit,
    assignment_id  uuid NOT NULL REFERENCES assignment,
    state          text NOT NULL,
    due_on_before  date NOT NULL,
    asked_due_on   date NOT NULL,
    reason         text NOT NULL,
    late           boolean NOT NULL,
    asked_at       timestamptz NOT NULL,
    asked_on       date NOT NULL,
    asked_by       text NOT NULL,
    asked_by_title text NOT NULL,
    granted_due_on date,
    decision       text NOT NULL DEFAULT '',
    decided_on     date,
    decided_by     text,
    decided_by_title text,
    version        bigint NOT NULL DEFAULT 0,
    CONSTRAINT extension_state_known CHECK (state IN ('ASKED', 'GRANTED', 'REFUSED')),
    CONSTRAINT extension_is_later CHECK (asked_due_on > due_on_before AND granted_due_on > due_on_before),
    CONSTRAINT extension_granted_has_day CHECK ((state = 'GRANTED') = (granted_due_on IS NOT NULL)),
    CONSTRAINT extension_decided_by_somebody CHECK ((state = 'ASKED') = (decided_on IS NULL))
);
COMMENT ON TABLE extension IS 'Asked for by a unit, decided by the Office or a leader; names and titles as they were then';
COMMENT ON COLUMN extension.late IS 'Asked for after the last day that was in force';
CREATE UNIQUE INDEX extension_one_open ON extension (assignment_id) WHERE state = 'ASKED';
CREATE INDEX extension_list ON extension (agency_id, asked_at, id);
CREATE INDEX extension_assignment ON extension (assignment_id);
REVOKE DELETE, TRUNCATE ON extension FROM ${appRole};
COMMENT ON COLUMN task.due_on IS 'The last day that decides: of the lead who has least time left, or who was late; original_due_on is as issued';
