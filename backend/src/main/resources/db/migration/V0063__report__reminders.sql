CREATE TABLE report_reminder (
    report_id   uuid NOT NULL REFERENCES unit_report,
    step        text NOT NULL,
    reminded_at timestamptz NOT NULL,
    PRIMARY KEY (report_id, step),
    CONSTRAINT report_reminder_step_known CHECK (step IN ('THREE_DAYS', 'TODAY', 'OVERDUE'))
);
COMMENT ON TABLE report_reminder IS 'Which unit was reminded of which report, once for each step, whoever of the replicas did it.';
REVOKE UPDATE, DELETE, TRUNCATE ON report_reminder FROM ${appRole};
CREATE INDEX report_round_due ON report_round (due_on) WHERE state = 'OPEN';

ALTER TABLE notification
    DROP CONSTRAINT notification_kind_known,
    ADD CONSTRAINT notification_kind_known CHECK (kind IN ('ASSIGNED', 'DECIDED', 'EXTENSION', 'DUE', 'URGED', 'WAITING', 'REPORT'));
