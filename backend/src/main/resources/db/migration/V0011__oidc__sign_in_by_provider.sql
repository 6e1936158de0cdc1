-- Sign-in through an OpenID Connect provider: who is who there, what their claims give them here, and what is needed to
-- end a session on both sides.

CREATE TABLE oidc_attempt (
    state_hash   bytea PRIMARY KEY,
    browser_hash bytea NOT NULL,
    nonce        text NOT NULL,
    verifier     text NOT NULL,
    target       text NOT NULL,
    expires_at   timestamptz NOT NULL
);
COMMENT ON TABLE oidc_attempt IS 'A person has been sent to the provider and is expected back, once; deleted when they come.';
COMMENT ON COLUMN oidc_attempt.browser_hash IS 'SHA-256 of the cookie of the browser that may come back';
COMMENT ON COLUMN oidc_attempt.verifier IS 'PKCE code verifier; worthless without the code';
COMMENT ON COLUMN oidc_attempt.target IS 'Path of the page to go on to';
CREATE INDEX oidc_attempt_expiry ON oidc_attempt (expires_at);

CREATE TABLE oidc_link (
    issuer     text NOT NULL,
    subject    text NOT NULL,
    account_id uuid NOT NULL REFERENCES account,
    linked_at  timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject),
    CONSTRAINT oidc_link_one_per_account UNIQUE (account_id, issuer)
);
COMMENT ON TABLE oidc_link IS 'Which account a subject of a provider is; names may change there, subjects do not.';

CREATE TABLE oidc_role_mapping_list (
    id        uuid PRIMARY KEY,
    agency_id uuid NOT NULL REFERENCES unit,
    version   bigint NOT NULL DEFAULT 0,
    CONSTRAINT oidc_role_mapping_list_one_per_agency UNIQUE (agency_id)
);
COMMENT ON TABLE oidc_role_mapping_list IS 'What an agency makes of the claims of its people; edited as a whole.';

CREATE TABLE oidc_role_mapping (
    list_id        uuid NOT NULL REFERENCES oidc_role_mapping_list,
    ordinal        integer NOT NULL,
    claim          text NOT NULL,
    value          text NOT NULL,
    role           text NOT NULL,
    unit_id        uuid NOT NULL REFERENCES unit,
    title          text NOT NULL,
    links_accounts boolean NOT NULL,
    PRIMARY KEY (list_id, ordinal),
    CONSTRAINT oidc_role_mapping_role_known CHECK (role IN ('ADMINISTRATOR', 'OFFICE', 'LEADER', 'UNIT_HEAD', 'OFFICER', 'EDITOR', 'READER')),
    CONSTRAINT oidc_role_mapping_unique UNIQUE (list_id, claim, value, role, unit_id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON COLUMN oidc_role_mapping.links_accounts IS 'A first sign-in may take over the existing account of the same name or e-mail address';

CREATE TABLE oidc_position (
    position_id uuid PRIMARY KEY REFERENCES position,
    account_id  uuid NOT NULL REFERENCES account
);
COMMENT ON TABLE oidc_position IS 'Positions that a mapping has given; they end when the claim goes. Others are left alone.';
CREATE INDEX oidc_position_account ON oidc_position (account_id);

CREATE TABLE oidc_session (
    session_id  uuid PRIMARY KEY REFERENCES session ON DELETE CASCADE,
    issuer      text NOT NULL,
    subject     text NOT NULL,
    provider_id text,
    amr         text[] NOT NULL,
    acr         text,
    id_token    text NOT NULL
);
COMMENT ON TABLE oidc_session IS 'Sessions that came from the provider; deleted when they end.';
COMMENT ON COLUMN oidc_session.provider_id IS 'The session of the provider (sid), by which it ends ours';
COMMENT ON COLUMN oidc_session.amr IS 'How the provider made sure who it is; the second factor is its matter';
COMMENT ON COLUMN oidc_session.id_token IS 'Kept for the hint that ends the session at the provider; opens nothing here';
CREATE INDEX oidc_session_subject ON oidc_session (issuer, subject);
