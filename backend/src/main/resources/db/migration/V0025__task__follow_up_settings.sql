CREATE TABLE follow_up_setting (
    agency_id  uuid PRIMARY KEY REFERENCES unit,
    soon_days  integer NOT NULL,
    idle_days  integer NOT NULL,
    ahead_days integer NOT NULL,
    version    bigint NOT NULL DEFAULT 0,
    CONSTRAINT follow_up_setting_in_bounds CHECK (soon_days BETWEEN 1 AND 60 AND idle_days BETWEEN 1 AND 365 AND ahead_days BETWEEN 0 AND 180)
);
COMMENT ON TABLE follow_up_setting IS 'By how many days an agency follows its work up; without a row: 7, 30 and 30.';
COMMENT ON COLUMN follow_up_setting.soon_days IS 'Work is due soon as many days before its last one';
COMMENT ON COLUMN follow_up_setting.idle_days IS 'Open work is idle after as many days without progress or product';
COMMENT ON COLUMN follow_up_setting.ahead_days IS 'Turns of recurring tasks are assigned as many days before they begin';
