-- Inside a unit: to which of its officers the head handed an assignment, and into what it was divided.
CREATE TABLE assignment_officer (
    id              uuid PRIMARY KEY,
    agency_id       uuid NOT NULL REFERENCES unit,
    assignment_id   uuid NOT NULL REFERENCES assignment,
    account_id      uuid NOT NULL REFERENCES account,
    handed_event_id uuid NOT NULL REFERENCES assignment_event,
    taken_event_id  uuid REFERENCES assignment_event
);
COMMENT ON TABLE assignment_officer IS 'Who works on an assignment inside its unit, from one event of its story to another; nobody is named here, so that an erased person is named nowhere.';
CREATE UNIQUE INDEX assignment_officer_once ON assignment_officer (assignment_id, account_id) WHERE taken_event_id IS NULL;
CREATE INDEX assignment_officer_assignment ON assignment_officer (assignment_id);
CREATE INDEX assignment_officer_account ON assignment_officer (account_id, assignment_id) WHERE taken_event_id IS NULL;
REVOKE DELETE, TRUNCATE ON assignment_officer FROM ${appRole};

CREATE TABLE subtask (
    id            uuid PRIMARY KEY,
    agency_id     uuid NOT NULL REFERENCES unit,
    assignment_id uuid NOT NULL REFERENCES assignment,
    ordinal       integer NOT NULL,
    title         text NOT NULL,
    account_id    uuid REFERENCES account,
    due_on        date,
    done_on       date,
    version       bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE subtask IS 'A part into which a unit divides its assignment for itself; it has no state of its own in any figure.';
CREATE INDEX subtask_assignment ON subtask (assignment_id, ordinal, id);
