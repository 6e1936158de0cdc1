-- Sign-in made safe: second factor, one-time passwords, sessions with an id, settings of an agency, failed attempts.

CREATE UNIQUE INDEX account_username_folded ON account (lower(username));

ALTER TABLE account
    ADD COLUMN kind                 text NOT NULL DEFAULT 'PERSON',
    ADD COLUMN password_changed_at  timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN must_change_password boolean NOT NULL DEFAULT false,
    ADD COLUMN disablement          text,
    ADD COLUMN last_active_at       timestamptz NOT NULL DEFAULT now(),
    ALTER COLUMN password_hash DROP NOT NULL,
    DROP COLUMN failures,
    DROP COLUMN locked_until;
UPDATE account SET disablement = 'ADMINISTRATOR' WHERE disabled_at IS NOT NULL;
ALTER TABLE account
    ADD CONSTRAINT account_kind_known CHECK (kind IN ('PERSON', 'SYSTEM')),
    ADD CONSTRAINT account_system_has_no_password CHECK (kind = 'PERSON' OR password_hash IS NULL),
    ADD CONSTRAINT account_disablement_known CHECK (disablement IN ('ADMINISTRATOR', 'IDLE')),
    ADD CONSTRAINT account_disabled_for_a_reason CHECK ((disabled_at IS NULL) = (disablement IS NULL));
COMMENT ON COLUMN account.kind IS 'SYSTEM: another system acts through it; nobody signs in with it';
COMMENT ON COLUMN account.password_hash IS 'Argon2id with its parameters and salt; empty where people sign in elsewhere';
COMMENT ON COLUMN account.must_change_password IS 'The password is a one-time one that somebody else knows';
COMMENT ON COLUMN account.last_active_at IS 'Opened, signed in or enabled again; from here the days without use are counted';

ALTER TABLE session
    ADD COLUMN id               uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN delegation_id    uuid,
    ADD COLUMN second_factor_at timestamptz,
    DROP CONSTRAINT session_pkey,
    ADD PRIMARY KEY (id),
    ADD CONSTRAINT session_token_unique UNIQUE (token_hash);
ALTER TABLE session ALTER COLUMN id DROP DEFAULT;
COMMENT ON COLUMN session.id IS 'What its owner may see of it; tells nothing of the token';
COMMENT ON COLUMN session.position_id IS 'The own position in which the person acts, or falls back to when the delegation ends';
COMMENT ON COLUMN session.delegation_id IS 'Set while the person acts for somebody else';
COMMENT ON COLUMN session.second_factor_at IS 'When the second factor was shown in this session';

CREATE TABLE second_factor (
    account_id   uuid PRIMARY KEY REFERENCES account,
    agency_id    uuid NOT NULL REFERENCES unit,
    secret       bytea NOT NULL,
    created_at   timestamptz NOT NULL,
    confirmed_at timestamptz,
    last_step    bigint NOT NULL DEFAULT 0,
    version      bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE second_factor IS 'One-time codes of an authenticator (RFC 6238); asked for once it is confirmed.';
COMMENT ON COLUMN second_factor.secret IS 'AES-GCM under the key of the installation, which is not in the database';
COMMENT ON COLUMN second_factor.last_step IS 'The newest 30-second step whose code was used; none up to it is taken again';

CREATE TABLE recovery_code (
    account_id uuid NOT NULL REFERENCES account,
    code_hash  bytea NOT NULL,
    used_at    timestamptz,
    PRIMARY KEY (account_id, code_hash)
);
COMMENT ON TABLE recovery_code IS 'Codes of 120 random bits for a lost authenticator, each good for once; only the SHA-256 is kept.';

CREATE TABLE identity_setting (
    agency_id           uuid PRIMARY KEY REFERENCES unit,
    idle_minutes        integer,
    second_factor_roles text[] NOT NULL,
    disable_after_days  integer,
    version             bigint NOT NULL DEFAULT 0,
    CONSTRAINT identity_setting_idle_positive CHECK (idle_minutes > 0),
    CONSTRAINT identity_setting_days_positive CHECK (disable_after_days > 0)
);
COMMENT ON TABLE identity_setting IS 'What an agency has decided about signing in; without a row the defaults hold.';
COMMENT ON COLUMN identity_setting.idle_minutes IS 'A session unused for longer has ended; empty means never';
COMMENT ON COLUMN identity_setting.disable_after_days IS 'An account unused for longer is disabled; empty means never';

CREATE TABLE sign_in_failure (
    subject         text PRIMARY KEY,
    failures        integer NOT NULL,
    last_failure_at timestamptz NOT NULL,
    locked_until    timestamptz
);
COMMENT ON TABLE sign_in_failure IS 'Failed attempts in a row, by account name and by address; no row when the last one succeeded.';
COMMENT ON COLUMN sign_in_failure.subject IS 'address:<IP>, or name:<SHA-256> because people type passwords where the name belongs; unknown names count as well';
