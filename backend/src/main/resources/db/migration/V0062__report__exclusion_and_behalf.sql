-- A unit may be left out of a round with a reason, and the Office may enter a report that came another way.
ALTER TABLE unit_report
    DROP CONSTRAINT unit_report_state_known,
    ADD CONSTRAINT unit_report_state_known CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'EXCLUDED')),
    ADD COLUMN exclusion_reason text,
    ADD COLUMN on_behalf_of text,
    ADD CONSTRAINT unit_report_excluded_has_reason CHECK ((state = 'EXCLUDED') = (exclusion_reason IS NOT NULL));
COMMENT ON COLUMN unit_report.exclusion_reason IS 'Why the unit need not report in this round; it is not counted then';
COMMENT ON COLUMN unit_report.on_behalf_of IS 'Whose report the Office enters, as it came by paper or mail; who entered it stands in the story';
