-- What was approved is changed by a new version only, and each opens as it was.
CREATE TABLE unit_report_version (
    id           uuid PRIMARY KEY,
    agency_id    uuid NOT NULL REFERENCES unit,
    report_id    uuid NOT NULL REFERENCES unit_report,
    number       integer NOT NULL,
    reason       text NOT NULL,
    results      text NOT NULL,
    difficulties text NOT NULL,
    proposals    text NOT NULL,
    next_steps   text NOT NULL,
    comments     jsonb NOT NULL,
    figures_id   uuid NOT NULL REFERENCES report_figures,
    on_behalf_of text,
    received_on  date,
    submitted_at timestamptz NOT NULL,
    approved_at  timestamptz NOT NULL,
    CONSTRAINT unit_report_version_number UNIQUE (report_id, number),
    CONSTRAINT unit_report_version_number_positive CHECK (number > 0)
);
COMMENT ON TABLE unit_report_version IS 'A unit''s report as it was approved. Never changed; the newest one is counted.';
COMMENT ON COLUMN unit_report_version.reason IS 'Why it took the place of the one before; empty for the first';

INSERT INTO unit_report_version
SELECT gen_random_uuid(), u.agency_id, u.id, 1, '', u.results, u.difficulties, u.proposals, u.next_steps, u.comments,
       (SELECT f.id FROM report_figures f WHERE f.report_id = u.id ORDER BY f.kind, f.taken_at DESC LIMIT 1),
       u.on_behalf_of, u.received_on, u.submitted_at, u.approved_at
FROM unit_report u WHERE u.state = 'APPROVED';
REVOKE UPDATE, DELETE, TRUNCATE ON unit_report_version FROM ${appRole};

ALTER TABLE unit_report
    DROP CONSTRAINT unit_report_state_known,
    ADD CONSTRAINT unit_report_state_known
        CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REVISING', 'EXCLUDED')),
    ADD COLUMN versions integer NOT NULL DEFAULT 0,
    ADD COLUMN first_sent_on date,
    ADD COLUMN revision_reason text,
    ADD COLUMN corrects_figures boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT unit_report_revised_after_approval CHECK (revision_reason IS NULL OR versions > 0);
UPDATE unit_report SET versions = 1 WHERE state = 'APPROVED';
COMMENT ON COLUMN unit_report.versions IS 'How many were approved';
COMMENT ON COLUMN unit_report.first_sent_on IS 'When the first version was sent; whether the unit was late does not change with later ones';
COMMENT ON COLUMN unit_report.revision_reason IS 'Why a new version is being written; null while none is';
COMMENT ON COLUMN unit_report.corrects_figures IS 'The new version takes its figures anew instead of keeping those of the one before';

ALTER TABLE report_figures
    DROP CONSTRAINT report_figures_kind_known,
    ADD CONSTRAINT report_figures_kind_known CHECK (kind IN ('SENT', 'CUT_OFF', 'CORRECTED'));
COMMENT ON COLUMN report_figures.kind IS 'SENT: taken when the unit sent before its figures were frozen; CUT_OFF: frozen at the cut-off; CORRECTED: taken anew for a new version';
