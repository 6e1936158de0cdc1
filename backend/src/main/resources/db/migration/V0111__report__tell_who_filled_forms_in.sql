-- Whoever filled a form in away from the system is told who changed what meanwhile.
CREATE TABLE report_form_event (
    id          uuid PRIMARY KEY,
    agency_id   uuid NOT NULL REFERENCES unit,
    report_id   uuid NOT NULL REFERENCES unit_report,
    version     bigint NOT NULL,
    made_from   bigint,
    recorded_at timestamptz NOT NULL,
    account_id  uuid NOT NULL REFERENCES account,
    actor_name  text NOT NULL,
    actor_title text NOT NULL,
    changes     jsonb NOT NULL,
    CONSTRAINT report_form_event_once UNIQUE (report_id, version),
    CONSTRAINT report_form_event_made_from_earlier CHECK (made_from < version)
);
COMMENT ON TABLE report_form_event IS 'Who filled in the form of a report, and what they changed. Append-only.';
COMMENT ON COLUMN report_form_event.version IS 'Of the answers, as they were after it';
COMMENT ON COLUMN report_form_event.made_from IS 'The version of the answers from which the workbook was made that brought them; null when they were typed on the page';
COMMENT ON COLUMN report_form_event.changes IS 'Change[]: cells in words, those that come first of very many';
REVOKE UPDATE, DELETE, TRUNCATE ON report_form_event FROM ${appRole};
