-- A duty that comes again is an assignment for each of its turns, with its own last day and state.
ALTER TABLE assignment ADD COLUMN occurrence integer NOT NULL DEFAULT 0, ADD COLUMN occurrence_label text;
ALTER TABLE assignment DROP CONSTRAINT IF EXISTS assignment_one_per_unit;
DROP INDEX IF EXISTS assignment_one_per_unit;
CREATE UNIQUE INDEX assignment_one_per_unit ON assignment (task_id, unit_id, occurrence) WHERE work_state NOT IN ('DECLINED', 'WITHDRAWN');
CREATE INDEX assignment_turns ON assignment (task_id, unit_id, occurrence);
ALTER TABLE assignment ADD CONSTRAINT assignment_occurrence_counts CHECK (occurrence >= 0);
COMMENT ON COLUMN assignment.occurrence IS '0 for what is done once, else which turn of a recurring task, from 1';
COMMENT ON COLUMN assignment.occurrence_label IS 'What the turn is called: Tháng 3/2024';

CREATE TABLE planned_occurrence (
    id         uuid PRIMARY KEY,
    agency_id  uuid NOT NULL REFERENCES unit,
    task_id    uuid NOT NULL REFERENCES task,
    occurrence integer NOT NULL CHECK (occurrence > 0),
    label      text NOT NULL,
    starts_on  date,
    due_on     date NOT NULL,
    begins_on  date NOT NULL,
    made_at    timestamptz,
    CONSTRAINT planned_occurrence_once UNIQUE (task_id, occurrence),
    CONSTRAINT planned_occurrence_in_order CHECK (due_on >= starts_on)
);
COMMENT ON TABLE planned_occurrence IS 'Turns of recurring tasks that were still to come when the plan was issued; each becomes an assignment of every unit shortly before it begins.';
COMMENT ON COLUMN planned_occurrence.begins_on IS 'The day by which its making goes: its first day, or its last one where no first is set';
COMMENT ON COLUMN planned_occurrence.made_at IS 'When it was assigned; null while it is still to come';
CREATE INDEX planned_occurrence_waiting ON planned_occurrence (begins_on) WHERE made_at IS NULL;
CREATE INDEX planned_occurrence_agency ON planned_occurrence (agency_id, task_id);
REVOKE DELETE, TRUNCATE ON planned_occurrence FROM ${appRole};

ALTER TABLE task ADD COLUMN turns_ahead integer NOT NULL DEFAULT 0, ADD COLUMN next_due_on date,
    ADD CONSTRAINT task_next_turn_is_dated CHECK ((turns_ahead > 0) = (next_due_on IS NOT NULL));
COMMENT ON COLUMN task.turns_ahead IS 'Turns that nobody has been assigned yet; while there are any, the task is not done';
COMMENT ON COLUMN task.original_due_on IS 'The last day that decides, as due_on, by the deadlines as issued';
