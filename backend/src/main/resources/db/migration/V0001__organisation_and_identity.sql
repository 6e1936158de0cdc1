-- Organisation, accounts and the technical tables that every feature leans on.
-- Runs as the owner; the application connects as ${appRole}, which may never change what is append-only.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${appRole};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${appRole};

CREATE TABLE unit (
    id          uuid PRIMARY KEY,
    agency_id   uuid NOT NULL REFERENCES unit,
    parent_id   uuid REFERENCES unit,
    code        text NOT NULL,
    name        text NOT NULL COLLATE "vi-VN-x-icu",
    short_name  text,
    kind        text NOT NULL,
    symbol      text,
    place       text,
    parent_body text,
    ordinal     integer NOT NULL DEFAULT 0,
    valid_from  date,
    valid_to    date,
    version     bigint NOT NULL DEFAULT 0,
    CONSTRAINT unit_kind_known CHECK (kind IN ('AGENCY', 'LEADERSHIP', 'OFFICE', 'DIVISION', 'SUBORDINATE', 'EDITORIAL_BOARD', 'ONE_STOP', 'EXTERNAL')),
    CONSTRAINT unit_agency_is_root CHECK ((kind = 'AGENCY') = (id = agency_id)),
    CONSTRAINT unit_validity_in_order CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from),
    CONSTRAINT unit_code_unique UNIQUE NULLS NOT DISTINCT (agency_id, code, valid_from)
);
COMMENT ON TABLE unit IS 'Who leads or coordinates; the agency itself is the root of its own tree. Lives between two dates.';
COMMENT ON COLUMN unit.symbol IS 'Of an agency: its part of a document symbol (SLĐTBXH in 09/KH-SLĐTBXH)';
COMMENT ON COLUMN unit.place IS 'Of an agency: the place name in the letterhead';
COMMENT ON COLUMN unit.parent_body IS 'Of an agency: the superior body in the letterhead';

CREATE TABLE unit_group (
    id         uuid PRIMARY KEY,
    agency_id  uuid NOT NULL REFERENCES unit,
    code       text NOT NULL,
    name       text NOT NULL,
    kinds      text[] NOT NULL DEFAULT '{}',
    is_open    boolean NOT NULL DEFAULT false,
    valid_from date,
    valid_to   date,
    version    bigint NOT NULL DEFAULT 0,
    CONSTRAINT unit_group_code_unique UNIQUE NULLS NOT DISTINCT (agency_id, code, valid_from)
);
COMMENT ON TABLE unit_group IS 'A phrase that stands for several units ("Các phòng, đơn vị"); expanded by kind as of a date. An open group ("có liên quan") is filled in by the Office.';

CREATE TABLE unit_alias (
    id         uuid PRIMARY KEY,
    agency_id  uuid NOT NULL REFERENCES unit,
    unit_id    uuid REFERENCES unit,
    group_id   uuid REFERENCES unit_group,
    text       text NOT NULL,
    folded     text NOT NULL,
    learned    boolean NOT NULL DEFAULT false,
    valid_from date,
    valid_to   date,
    CONSTRAINT unit_alias_of_one CHECK (num_nonnulls(unit_id, group_id) = 1),
    CONSTRAINT unit_alias_unique UNIQUE NULLS NOT DISTINCT (agency_id, folded, valid_from)
);
COMMENT ON COLUMN unit_alias.folded IS 'The text without case, accents and punctuation; what matching compares';
COMMENT ON COLUMN unit_alias.learned IS 'A person once corrected an import to this';

CREATE TABLE account (
    id            uuid PRIMARY KEY,
    agency_id     uuid NOT NULL REFERENCES unit,
    username      text NOT NULL,
    display_name  text NOT NULL,
    password_hash text NOT NULL,
    disabled_at   timestamptz,
    failures      integer NOT NULL DEFAULT 0,
    locked_until  timestamptz,
    version       bigint NOT NULL DEFAULT 0,
    CONSTRAINT account_username_unique UNIQUE (username)
);
COMMENT ON COLUMN account.password_hash IS 'Argon2id with its parameters and salt';

CREATE TABLE position (
    id         uuid PRIMARY KEY,
    agency_id  uuid NOT NULL REFERENCES unit,
    account_id uuid NOT NULL REFERENCES account,
    unit_id    uuid NOT NULL REFERENCES unit,
    role       text NOT NULL,
    title      text NOT NULL,
    valid_from date,
    valid_to   date,
    CONSTRAINT position_role_known CHECK (role IN ('ADMINISTRATOR', 'OFFICE', 'LEADER', 'UNIT_HEAD', 'OFFICER', 'EDITOR', 'READER'))
);
COMMENT ON TABLE position IS 'A person holds positions (role in a unit) between two dates.';
CREATE INDEX position_account ON position (account_id);

CREATE TABLE session (
    token_hash   bytea PRIMARY KEY,
    account_id   uuid NOT NULL REFERENCES account,
    position_id  uuid NOT NULL REFERENCES position,
    created_at   timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    revoked_at   timestamptz,
    address      text,
    user_agent   text
);
COMMENT ON TABLE session IS 'Signed-in sessions; only the SHA-256 of the cookie value is kept.';
CREATE INDEX session_account ON session (account_id);

CREATE TABLE idempotency_key (
    account_id   uuid NOT NULL REFERENCES account,
    operation    text NOT NULL,
    key          text NOT NULL,
    fingerprint  text NOT NULL,
    answer       jsonb,
    created_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, operation, key)
);
COMMENT ON TABLE idempotency_key IS 'Answers of POST calls that carried an Idempotency-Key, stored in the transaction of their effect.';

CREATE TABLE business_clock (
    only_row       boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    offset_seconds bigint NOT NULL,
    reason         text NOT NULL
);
COMMENT ON TABLE business_clock IS 'How far the business date is from the real one; empty outside demonstrations.';

CREATE TABLE audit_entry (
    id           uuid PRIMARY KEY,
    agency_id    uuid NOT NULL,
    recorded_at  timestamptz NOT NULL,
    account_id   uuid,
    position_id  uuid,
    actor_name   text NOT NULL,
    event        text NOT NULL,
    subject_type text NOT NULL,
    subject_id   uuid NOT NULL,
    detail       jsonb NOT NULL
);
COMMENT ON TABLE audit_entry IS 'The trail: every move, written in its own transaction. Append-only.';
CREATE INDEX audit_entry_subject ON audit_entry (subject_id, recorded_at);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM ${appRole};

CREATE TABLE stored_file (
    id         uuid PRIMARY KEY,
    agency_id  uuid NOT NULL REFERENCES unit,
    name       text NOT NULL,
    media_type text NOT NULL,
    size_bytes bigint NOT NULL CHECK (size_bytes >= 0),
    sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    stored_at  timestamptz NOT NULL
);
COMMENT ON TABLE stored_file IS 'Files by content hash; the bytes lie in the file store under the hash.';
