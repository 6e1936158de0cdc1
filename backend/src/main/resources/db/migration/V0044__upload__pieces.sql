-- Files that arrive in pieces (tus), until they become evidence or expire.
CREATE TABLE upload (
    id         uuid PRIMARY KEY,
    agency_id  uuid NOT NULL REFERENCES unit,
    account_id uuid NOT NULL REFERENCES account,
    name       text NOT NULL,
    length     bigint NOT NULL,
    received   bigint NOT NULL DEFAULT 0,
    touched_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    gone_at    timestamptz,
    CONSTRAINT upload_is_no_empty_file CHECK (length > 0),
    CONSTRAINT upload_received_is_part_of_it CHECK (received BETWEEN 0 AND length)
);
COMMENT ON TABLE upload IS 'Files of which people send pieces; the bytes lie in the file store under uploads/<id>. Times are real times.';
COMMENT ON COLUMN upload.touched_at IS 'When the last piece came';
COMMENT ON COLUMN upload.gone_at IS 'Used, taken back or refused; the row goes after its pieces';
CREATE INDEX upload_account ON upload (account_id) WHERE gone_at IS NULL;
CREATE INDEX upload_expiry ON upload (expires_at);

CREATE TABLE upload_piece (
    id        uuid PRIMARY KEY,
    upload_id uuid NOT NULL REFERENCES upload ON DELETE CASCADE,
    starts_at bigint NOT NULL,
    CONSTRAINT upload_piece_has_its_place UNIQUE (upload_id, starts_at)
);
