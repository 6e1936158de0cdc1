-- Other systems that call the API: who they are, the tokens they show, and how much they have called in this minute.

CREATE TABLE api_client (
    id                  uuid PRIMARY KEY,
    agency_id           uuid NOT NULL REFERENCES unit,
    account_id          uuid NOT NULL REFERENCES account,
    position_id         uuid NOT NULL REFERENCES position,
    client_id           text NOT NULL,
    name                text NOT NULL,
    contact             text NOT NULL,
    scopes              text[] NOT NULL,
    expires_on          date NOT NULL,
    allowed_addresses   text[] NOT NULL,
    requests_per_minute integer NOT NULL,
    disabled            boolean NOT NULL DEFAULT false,
    created_at          timestamptz NOT NULL,
    last_used_at        timestamptz,
    version             bigint NOT NULL DEFAULT 0,
    CONSTRAINT api_client_id_unique UNIQUE (client_id),
    CONSTRAINT api_client_account_unique UNIQUE (account_id),
    CONSTRAINT api_client_id_readable CHECK (client_id ~ '^[a-z][a-z0-9-]{2,39}$'),
    CONSTRAINT api_client_has_scope CHECK (cardinality(scopes) > 0),
    CONSTRAINT api_client_requests_positive CHECK (requests_per_minute > 0)
);
COMMENT ON TABLE api_client IS 'Another system that calls the API through an account of kind SYSTEM with one position.';
COMMENT ON COLUMN api_client.client_id IS 'What people and tokens call it; unique in the installation';
COMMENT ON COLUMN api_client.expires_on IS 'The last day on which it may call, in Vietnamese time';
COMMENT ON COLUMN api_client.allowed_addresses IS 'IP addresses or networks (CIDR) from which it may call; empty means from anywhere';
COMMENT ON COLUMN api_client.last_used_at IS 'With a token of the sign-in provider, to the minute; tokens of ours know it themselves';
CREATE INDEX api_client_agency ON api_client (agency_id, created_at DESC, id DESC);

CREATE TABLE api_token (
    id            uuid PRIMARY KEY,
    api_client_id uuid NOT NULL REFERENCES api_client,
    token_hash    bytea NOT NULL,
    ending        text NOT NULL,
    created_at    timestamptz NOT NULL,
    expires_on    date NOT NULL,
    last_used_at  timestamptz,
    revoked_at    timestamptz,
    CONSTRAINT api_token_hash_unique UNIQUE (token_hash)
);
COMMENT ON TABLE api_token IS 'Secrets of an API client, several at once while it changes over; only the SHA-256 is kept.';
COMMENT ON COLUMN api_token.ending IS 'The last four characters, by which people tell tokens apart';
COMMENT ON COLUMN api_token.last_used_at IS 'To the minute';
CREATE INDEX api_token_client ON api_token (api_client_id);

CREATE UNLOGGED TABLE rate_minute (
    caller_id uuid PRIMARY KEY,
    minute    timestamptz NOT NULL,
    taken     integer NOT NULL,
    granted   integer NOT NULL
) WITH (fillfactor = 50);
COMMENT ON TABLE rate_minute IS 'How much of the running minute''s quota the replicas have taken; a crash may forget it.';
COMMENT ON COLUMN rate_minute.granted IS 'What the last replica that asked was given';
