-- Who holds a share of a task and for how long, whether its clock runs, and what one share continues.
ALTER TABLE assignment
    ADD COLUMN received_at timestamptz,
    ADD COLUMN suspended_on date,
    ADD COLUMN suspended_until date,
    ADD COLUMN suspended_state text,
    ADD COLUMN resumed_on date,
    ADD COLUMN continues_id uuid REFERENCES assignment,
    DROP CONSTRAINT assignment_one_per_unit,
    ADD CONSTRAINT assignment_suspended_since CHECK (work_state <> 'SUSPENDED' OR num_nonnulls(suspended_on, suspended_state) = 2),
    ADD CONSTRAINT assignment_suspended_from_open CHECK (suspended_state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')),
    ADD CONSTRAINT assignment_suspended_until_later CHECK (suspended_until > suspended_on);
COMMENT ON COLUMN assignment.received_at IS 'When the unit said that it has the work, or first worked on it';
COMMENT ON COLUMN assignment.suspended_on IS 'First day on which the clock stands still; null while it runs';
COMMENT ON COLUMN assignment.suspended_until IS 'The day on which work is expected to go on; nothing happens by itself on it';
COMMENT ON COLUMN assignment.suspended_state IS 'Where the work goes on from';
COMMENT ON COLUMN assignment.resumed_on IS 'Since when the unit has held it again; null when it was never suspended';
COMMENT ON COLUMN assignment.continues_id IS 'The share of another unit that this one took over, with its deadlines';

-- A unit gets a share again only when its earlier one is over: the story of each stays whole.
CREATE UNIQUE INDEX assignment_one_per_unit ON assignment (task_id, unit_id) WHERE work_state NOT IN ('DECLINED', 'WITHDRAWN');
CREATE INDEX assignment_task ON assignment (task_id, unit_id);
CREATE INDEX assignment_continues ON assignment (continues_id) WHERE continues_id IS NOT NULL;
CREATE INDEX assignment_declined ON assignment (agency_id, due_sort, id) WHERE work_state = 'DECLINED';

CREATE TABLE tenure (
    id            uuid PRIMARY KEY,
    agency_id     uuid NOT NULL REFERENCES unit,
    assignment_id uuid NOT NULL REFERENCES assignment,
    unit_id       uuid NOT NULL REFERENCES unit,
    held_from     date NOT NULL,
    held_until    date NOT NULL,
    due_on        date,
    late_days     integer NOT NULL,
    event_id      uuid NOT NULL REFERENCES assignment_event,
    CONSTRAINT tenure_late_days_not_negative CHECK (late_days >= 0)
);
COMMENT ON TABLE tenure IS 'A time for which a unit held a share and that is over: suspended, declined, withdrawn or passed on. How late it was by then stays with that unit.';
COMMENT ON COLUMN tenure.late_days IS 'Days over the last day when it ended; 0 in time or without deadline';
COMMENT ON COLUMN tenure.event_id IS 'The event in the story that ended it';
CREATE INDEX tenure_assignment ON tenure (assignment_id, held_until);
REVOKE UPDATE, TRUNCATE ON tenure FROM ${appRole};
