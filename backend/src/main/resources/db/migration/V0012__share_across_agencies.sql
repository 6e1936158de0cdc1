-- One agency sees nothing of another, except what the other has given it to do.
ALTER TABLE unit ADD COLUMN linked_agency_id uuid REFERENCES unit;
ALTER TABLE unit ADD CONSTRAINT unit_linked_is_outside CHECK (linked_agency_id IS NULL OR (kind = 'EXTERNAL' AND linked_agency_id <> agency_id));
COMMENT ON COLUMN unit.linked_agency_id IS 'Of an outside body: the agency of this installation that it is. What it is given to do from then on is shared with that agency.';

CREATE TABLE assignment_share (
    assignment_id uuid PRIMARY KEY REFERENCES assignment,
    agency_id     uuid NOT NULL REFERENCES unit,
    shared_at     timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE assignment_share IS 'What one agency shows another: the share of a task that it gave to a body linked to that agency. The plan and the shares of others stay closed.';
CREATE INDEX assignment_share_agency ON assignment_share (agency_id, assignment_id);
REVOKE UPDATE, DELETE, TRUNCATE ON assignment_share FROM ${appRole};
