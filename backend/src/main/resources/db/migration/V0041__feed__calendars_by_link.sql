-- Calendars of what is due, for programs that know a link and nothing else.
CREATE TABLE calendar_feed (
    id              uuid PRIMARY KEY,
    agency_id       uuid NOT NULL REFERENCES unit,
    account_id      uuid NOT NULL REFERENCES account,
    position_id     uuid NOT NULL REFERENCES position,
    kind            text NOT NULL,
    secret_hash     bytea NOT NULL,
    created_at      timestamptz NOT NULL,
    last_fetched_at timestamptz,
    revoked_at      timestamptz,
    CONSTRAINT calendar_feed_kind_known CHECK (kind IN ('OWN', 'UNIT')),
    CONSTRAINT calendar_feed_secret_unique UNIQUE (secret_hash)
);
COMMENT ON TABLE calendar_feed IS 'Links to calendars, made by people for themselves; each shows what its owner may read at the time of fetching, in the position in which it was made. Only the SHA-256 of the secret is kept.';
COMMENT ON COLUMN calendar_feed.last_fetched_at IS 'To the minute';
CREATE INDEX calendar_feed_account ON calendar_feed (account_id, created_at);
