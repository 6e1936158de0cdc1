-- A consolidation says more than the figures of reports: what tasks are and when they are due, what was to come of them, what
-- kept units from their work. From the cut-off on that stands as it was known then, whatever becomes of the plan.
CREATE TABLE round_snapshot (
    round_id       uuid PRIMARY KEY REFERENCES report_round,
    agency_id      uuid NOT NULL REFERENCES unit,
    taken_at       timestamptz NOT NULL,
    soon_days      integer NOT NULL,
    each_task_once boolean NOT NULL,
    tasks          jsonb NOT NULL,
    products       jsonb NOT NULL,
    raised         jsonb NOT NULL
);
COMMENT ON TABLE round_snapshot IS 'What a consolidation says beside what units reported, as known at the cut-off. Never changed.';
COMMENT ON COLUMN round_snapshot.soon_days IS 'By how many days before its last one work counted as due soon';
COMMENT ON COLUMN round_snapshot.each_task_once IS 'False when the round has so many assignments that its tasks are not looked at one by one; then there are none here';
COMMENT ON COLUMN round_snapshot.tasks IS 'In the order of the annex';
COMMENT ON COLUMN round_snapshot.products IS 'What tasks owed of which kind, and for how many of it evidence stood';
COMMENT ON COLUMN round_snapshot.raised IS 'Difficulties of all units of the round, the oldest first';
REVOKE UPDATE, DELETE, TRUNCATE ON round_snapshot FROM ${appRole};

-- Nobody approves the version that takes the frozen figures: its text is that of the one before.
ALTER TABLE unit_report_version ALTER COLUMN approved_at DROP NOT NULL;
COMMENT ON COLUMN unit_report_version.approved_at IS 'Null where the program took the figures of the cut-off for the text of the version before';
