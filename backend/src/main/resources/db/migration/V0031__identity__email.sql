ALTER TABLE account ADD COLUMN email text,
    ADD CONSTRAINT account_email_not_empty CHECK (email <> ''),
    ADD CONSTRAINT account_erased_has_no_email CHECK (erased_at IS NULL OR email IS NULL);
COMMENT ON COLUMN account.email IS 'Where mails go; null for nobody who wants any';
-- who works in a unit is asked at every notice
CREATE INDEX position_unit ON position (unit_id);
