CREATE TABLE deadline_setting (
    agency_id        uuid PRIMARY KEY REFERENCES unit,
    before_takes_day boolean NOT NULL,
    version          bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE deadline_setting IS 'How an agency reads the words of a deadline; without a row they are read literally.';
COMMENT ON COLUMN deadline_setting.before_takes_day IS 'Whether "trước ngày X" counts X itself as on time';
