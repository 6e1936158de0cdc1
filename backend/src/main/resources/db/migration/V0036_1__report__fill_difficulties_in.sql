-- Empty and not written are not the same: what is not written is filled in from the difficulties of the unit.
ALTER TABLE unit_report
    ALTER COLUMN difficulties DROP NOT NULL, ALTER COLUMN difficulties DROP DEFAULT,
    ALTER COLUMN proposals DROP NOT NULL, ALTER COLUMN proposals DROP DEFAULT,
    ADD CONSTRAINT unit_report_sent_is_written CHECK (state NOT IN ('SUBMITTED', 'APPROVED')
        OR (difficulties IS NOT NULL AND proposals IS NOT NULL));
UPDATE unit_report SET difficulties = NULLIF(difficulties, ''), proposals = NULLIF(proposals, '') WHERE state = 'DRAFT';
COMMENT ON COLUMN unit_report.difficulties IS 'Null until the unit writes something of its own';
COMMENT ON COLUMN unit_report.proposals IS 'Null until the unit writes something of its own';
