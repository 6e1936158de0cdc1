-- What open pages are told, for about an hour. The trail is elsewhere; a line that is lost costs a page that reloads.
CREATE TABLE change_event (
    transaction  bigint NOT NULL DEFAULT CAST(CAST(pg_current_xact_id() AS text) AS bigint),
    number       bigint GENERATED ALWAYS AS IDENTITY,
    agency_id    uuid NOT NULL,
    subject_type text NOT NULL,
    subject_id   uuid NOT NULL,
    name         text NOT NULL,
    audience     text NOT NULL,
    unit_id      uuid,
    plan_id      uuid,
    account_id   uuid,
    at           timestamptz NOT NULL,
    recorded_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT change_event_pk PRIMARY KEY (transaction, number),
    CONSTRAINT change_event_audience_known CHECK (audience IN ('LEADERSHIP', 'UNIT', 'WORK', 'AGENCY'))
);
COMMENT ON TABLE change_event IS 'Which things have changed, for pages that are open; no words, no names; kept for an hour';
COMMENT ON COLUMN change_event.transaction IS 'Its transaction. Lines are read in this order and only below pg_snapshot_xmin: none can appear before one that was read';
COMMENT ON COLUMN change_event.at IS 'By the clock of the business, as the story says it';
COMMENT ON COLUMN change_event.recorded_at IS 'By the real clock, for clearing';
REVOKE UPDATE, TRUNCATE ON change_event FROM ${appRole};
