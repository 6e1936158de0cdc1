-- Whether addresses that were given as evidence can be reached. Beside the evidence, which itself never changes.
CREATE TABLE link_check (
    evidence_id   uuid PRIMARY KEY REFERENCES evidence ON DELETE CASCADE,
    state         text NOT NULL DEFAULT 'WAITING',
    status        integer,
    title         text,
    checked_at    timestamptz,
    failures      integer NOT NULL DEFAULT 0,
    next_check_at timestamptz NOT NULL DEFAULT now(),
    tried_at      timestamptz,
    lease_until   timestamptz,
    CONSTRAINT link_check_state_known CHECK (state IN ('WAITING', 'REACHABLE', 'MISSING', 'UNREACHABLE', 'NOT_ALLOWED')),
    CONSTRAINT link_check_status_is_http CHECK (status BETWEEN 100 AND 999),
    CONSTRAINT link_check_title_is_short CHECK (char_length(title) <= 300)
);
COMMENT ON COLUMN link_check.status IS 'Of HTTP at the last visit; null when nothing answered';
COMMENT ON COLUMN link_check.title IS 'Of the page when it was last reached';
COMMENT ON COLUMN link_check.checked_at IS 'By the business clock, as the evidence is; all other times are the clock of the database';
COMMENT ON COLUMN link_check.failures IS 'Visits in a row that got no answer';
COMMENT ON COLUMN link_check.lease_until IS 'Until then the replica that took it visits it';
CREATE INDEX link_check_due ON link_check (next_check_at);

-- not all at once: what is there already is visited within a day
INSERT INTO link_check (evidence_id, next_check_at)
SELECT id, now() + random() * interval '1 day' FROM evidence WHERE kind = 'URL';
