-- Every version of a report opens with its form as it was; the newest one is what sums count.
CREATE TABLE unit_report_version_form (
    id        uuid PRIMARY KEY,
    agency_id uuid NOT NULL REFERENCES unit,
    round_id  uuid NOT NULL REFERENCES report_round,
    report_id uuid NOT NULL,
    number    integer NOT NULL,
    filled    jsonb NOT NULL,
    CONSTRAINT unit_report_version_form_once UNIQUE (report_id, number),
    CONSTRAINT unit_report_version_form_of_version
        FOREIGN KEY (report_id, number) REFERENCES unit_report_version (report_id, number)
);
COMMENT ON TABLE unit_report_version_form IS 'The form within a report as it was approved. Never changed.';
COMMENT ON COLUMN unit_report_version_form.filled IS 'FilledForm: typed, filled in and computed cells; those of the system are of the figures of the version';
CREATE INDEX unit_report_version_form_round ON unit_report_version_form (round_id);

-- What was approved last is the form of the version that a person approved; the one with the figures of the cut-off, which
-- follows it by itself and bears its time, reads it with these figures.
INSERT INTO unit_report_version_form
SELECT gen_random_uuid(), a.agency_id, a.round_id, a.report_id,
       (SELECT v.number FROM unit_report_version v WHERE v.report_id = a.report_id ORDER BY v.approved_at DESC, v.number LIMIT 1),
       a.approved
FROM report_form_answer a
WHERE a.approved IS NOT NULL AND EXISTS (SELECT FROM unit_report_version v WHERE v.report_id = a.report_id);
REVOKE UPDATE, DELETE, TRUNCATE ON unit_report_version_form FROM ${appRole};

-- While a report is with the Office its answers do not change and its figures are kept: what it says follows from both.
ALTER TABLE report_form_answer DROP COLUMN sent, DROP COLUMN approved;
CREATE INDEX report_form_answer_round ON report_form_answer (round_id);
