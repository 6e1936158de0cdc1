-- Whether every lead must finish a task or the one named first answers for all, as it is now and as it was.
ALTER TABLE task
    ADD COLUMN lead_rule text NOT NULL DEFAULT 'ALL_LEADS',
    ADD CONSTRAINT task_lead_rule_known CHECK (lead_rule IN ('ALL_LEADS', 'FIRST_LEAD'));

CREATE TABLE lead_rule_change (
    id          uuid PRIMARY KEY,
    agency_id   uuid NOT NULL REFERENCES unit,
    task_id     uuid NOT NULL REFERENCES task,
    rule        text NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT lead_rule_change_rule_known CHECK (rule IN ('ALL_LEADS', 'FIRST_LEAD'))
);
COMMENT ON TABLE lead_rule_change IS 'Which rule a task had since when, so that past figures stay what they were; before the first change all leads must finish. Append-only.';
CREATE INDEX lead_rule_change_task ON lead_rule_change (task_id, recorded_at);
REVOKE UPDATE, DELETE, TRUNCATE ON lead_rule_change FROM ${appRole};
