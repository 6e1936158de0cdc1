CREATE TABLE saved_view (
    id           uuid PRIMARY KEY,
    agency_id    uuid NOT NULL REFERENCES unit,
    owner_id     uuid NOT NULL REFERENCES account,
    name         text NOT NULL,
    presentation text NOT NULL,
    query        jsonb NOT NULL,
    sharing      text NOT NULL,
    unit_id      uuid REFERENCES unit,
    created_at   timestamptz NOT NULL,
    version      bigint NOT NULL DEFAULT 0,
    CONSTRAINT saved_view_presentation_known CHECK (presentation IN ('TABLE', 'BOARD', 'CALENDAR', 'TIMELINE')),
    CONSTRAINT saved_view_sharing_known CHECK (sharing IN ('NONE', 'UNIT', 'AGENCY')),
    CONSTRAINT saved_view_unit_is_there CHECK ((sharing = 'UNIT') = (unit_id IS NOT NULL))
);
COMMENT ON TABLE saved_view IS 'Ways to look at work that people keep under a name; they hold filters and no work';
COMMENT ON COLUMN saved_view.unit_id IS 'Whose people see it, when it is shared with a unit';
CREATE UNIQUE INDEX saved_view_name ON saved_view (owner_id, lower(name));
CREATE INDEX saved_view_shared ON saved_view (agency_id) WHERE sharing <> 'NONE';

CREATE TABLE standard_view (
    account_id uuid PRIMARY KEY REFERENCES account,
    view_id    uuid NOT NULL REFERENCES saved_view ON DELETE CASCADE
);
COMMENT ON TABLE standard_view IS 'The view with which a person begins';
CREATE INDEX standard_view_of_view ON standard_view (view_id);
