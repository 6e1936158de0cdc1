-- Accounts under the hands of an administrator, and powers that one person lends to another for a time.

ALTER TABLE account ADD COLUMN erased_at timestamptz;
COMMENT ON COLUMN account.erased_at IS 'When name and user name were replaced for good; what the person did stays with the id';
ALTER TABLE account ADD CONSTRAINT account_erased_is_disabled CHECK (erased_at IS NULL OR disabled_at IS NOT NULL);
CREATE INDEX account_list ON account (agency_id, display_name COLLATE "vi-VN-x-icu", id);

ALTER TABLE position ADD CONSTRAINT position_validity_in_order CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from);
CREATE INDEX position_agency_role ON position (agency_id, role);

CREATE TABLE delegation (
    id                    uuid PRIMARY KEY,
    agency_id             uuid NOT NULL REFERENCES unit,
    delegator_position_id uuid NOT NULL REFERENCES position,
    delegate_account_id   uuid NOT NULL REFERENCES account,
    form                  text NOT NULL,
    scopes                text[] NOT NULL,
    valid_from            date NOT NULL,
    valid_to              date NOT NULL,
    document_symbol       text,
    document_issued_on    date,
    document_title        text,
    entered_by            uuid NOT NULL REFERENCES account,
    entered_at            timestamptz NOT NULL,
    revoked_by            uuid REFERENCES account,
    revoked_at            timestamptz,
    revocation_reason     text,
    version               bigint NOT NULL DEFAULT 0,
    CONSTRAINT delegation_form_known CHECK (form IN ('UQ', 'KT', 'TL', 'TUQ')),
    CONSTRAINT delegation_is_limited CHECK (cardinality(scopes) > 0),
    CONSTRAINT delegation_validity_in_order CHECK (valid_to >= valid_from),
    CONSTRAINT delegation_document_whole CHECK (num_nonnulls(document_symbol, document_issued_on, document_title) IN (0, 3)),
    CONSTRAINT delegation_tuq_in_writing CHECK (form <> 'TUQ' OR document_symbol IS NOT NULL),
    CONSTRAINT delegation_document_comes_first CHECK (document_issued_on <= valid_from),
    CONSTRAINT delegation_revocation_whole CHECK (num_nonnulls(revoked_by, revoked_at) IN (0, 2))
);
COMMENT ON TABLE delegation IS 'A holder of a position lets another person use its powers: dated, limited, revocable, never passed on (NĐ 30/2020, Điều 13).';
COMMENT ON COLUMN delegation.scopes IS 'What the delegate may do of what the position may do';
COMMENT ON COLUMN delegation.entered_by IS 'The delegator, or an administrator who has the document that orders it';
CREATE INDEX delegation_delegate ON delegation (delegate_account_id, valid_to);
CREATE INDEX delegation_agency ON delegation (agency_id, id);
REVOKE DELETE, TRUNCATE ON delegation FROM ${appRole};
