CREATE TABLE report_form (
    id        uuid PRIMARY KEY,
    agency_id uuid NOT NULL REFERENCES unit,
    draft     jsonb NOT NULL,
    newest    integer NOT NULL DEFAULT 0,
    changed   boolean NOT NULL DEFAULT true,
    retired   boolean NOT NULL DEFAULT false,
    version   bigint NOT NULL DEFAULT 0,
    CONSTRAINT report_form_named CHECK (draft ->> 'name' <> ''),
    CONSTRAINT report_form_retired_was_published CHECK (NOT retired OR newest > 0)
);
COMMENT ON TABLE report_form IS 'A form of reports as the Office works on it: an outline and tables of data.';
COMMENT ON COLUMN report_form.draft IS 'FormContent. Read as a whole; nothing of it is searched for';
COMMENT ON COLUMN report_form.newest IS 'Number of the newest version; 0 while none was published';
COMMENT ON COLUMN report_form.changed IS 'Whether the draft was written since the newest version was published';
CREATE INDEX report_form_list ON report_form (agency_id, id DESC);

CREATE TABLE report_form_version (
    id           uuid PRIMARY KEY,
    form_id      uuid NOT NULL REFERENCES report_form,
    agency_id    uuid NOT NULL REFERENCES unit,
    number       integer NOT NULL,
    content      jsonb NOT NULL,
    published_at timestamptz NOT NULL,
    CONSTRAINT report_form_version_once UNIQUE (form_id, number),
    CONSTRAINT report_form_version_counted CHECK (number > 0)
);
COMMENT ON TABLE report_form_version IS 'A form as it was published. Append-only.';
REVOKE UPDATE, DELETE, TRUNCATE ON report_form_version FROM ${appRole};

CREATE TABLE report_round_form (
    round_id        uuid PRIMARY KEY REFERENCES report_round,
    form_version_id uuid NOT NULL REFERENCES report_form_version
);
COMMENT ON TABLE report_round_form IS 'The version of a form with which a round was opened; none when it was opened without one. Append-only.';
REVOKE UPDATE, DELETE, TRUNCATE ON report_round_form FROM ${appRole};

CREATE TABLE report_form_answer (
    report_id uuid PRIMARY KEY REFERENCES unit_report,
    agency_id uuid NOT NULL REFERENCES unit,
    round_id  uuid NOT NULL REFERENCES report_round,
    answers   jsonb NOT NULL DEFAULT '{"sections": {}, "tables": {}}',
    sent      jsonb,
    approved  jsonb,
    version   bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE report_form_answer IS 'What a unit typed into the form of its report.';
COMMENT ON COLUMN report_form_answer.sent IS 'FilledForm: typed, filled in and computed cells as they were when the unit sent; null while it writes';
COMMENT ON COLUMN report_form_answer.approved IS 'The FilledForm of the newest approved version of the report: what sums count';
CREATE INDEX report_form_answer_round ON report_form_answer (round_id) WHERE approved IS NOT NULL;
