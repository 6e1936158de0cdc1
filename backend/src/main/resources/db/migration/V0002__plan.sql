CREATE TABLE plan (
    id              uuid PRIMARY KEY,
    agency_id       uuid NOT NULL REFERENCES unit,
    state           text NOT NULL DEFAULT 'DRAFT',
    kind            text NOT NULL,
    number          integer CHECK (number > 0),
    symbol          text NOT NULL,
    folded_symbol   text NOT NULL,
    parent_body     text,
    issuer          text NOT NULL,
    place           text NOT NULL,
    issued_on       date,
    issued_month    date,
    title           text NOT NULL,
    period_from     date NOT NULL,
    period_to       date NOT NULL,
    bases           jsonb NOT NULL DEFAULT '[]',
    body            jsonb NOT NULL DEFAULT '[]',
    cited_symbols   jsonb NOT NULL DEFAULT '[]',
    recipients      jsonb NOT NULL DEFAULT '[]',
    signer_capacity text,
    signer_position text,
    signer_name     text,
    annex_title     text,
    sample          boolean NOT NULL DEFAULT false,
    issued_at       timestamptz,
    created_at      timestamptz NOT NULL,
    version         bigint NOT NULL DEFAULT 0,
    CONSTRAINT plan_state_known CHECK (state IN ('DRAFT', 'ISSUED')),
    CONSTRAINT plan_issued_is_complete CHECK (state = 'DRAFT' OR num_nulls(number, issued_on, signer_position, signer_name, issued_at) = 0),
    CONSTRAINT plan_period_in_order CHECK (period_to >= period_from)
);
COMMENT ON TABLE plan IS 'The official document; a draft may have neither number nor date (NĐ 30/2020, Điều 15).';
COMMENT ON COLUMN plan.folded_symbol IS 'The symbol without &, -, /, spaces and the optional S of the body; numbers are unique on it';
COMMENT ON COLUMN plan.issued_month IS 'First day of the month that a draft''s letterhead names';
CREATE UNIQUE INDEX plan_number_unique ON plan (agency_id, folded_symbol, (extract(year FROM issued_on)), number) WHERE state <> 'DRAFT';
CREATE INDEX plan_list ON plan (agency_id, created_at DESC, id DESC);

CREATE TABLE document_series (
    agency_id   uuid NOT NULL REFERENCES unit,
    kind        text NOT NULL,
    year        integer NOT NULL,
    last_number integer NOT NULL,
    PRIMARY KEY (agency_id, kind, year)
);
COMMENT ON TABLE document_series IS 'The last number given in a series; a series restarts at 01 each year (NĐ 30/2020, Điều 15).';

CREATE TABLE plan_item (
    id                uuid PRIMARY KEY,
    agency_id         uuid NOT NULL REFERENCES unit,
    plan_id           uuid NOT NULL REFERENCES plan,
    parent_id         uuid REFERENCES plan_item,
    ordinal           integer NOT NULL,
    path              text NOT NULL,
    numbering         text,
    kind              text NOT NULL,
    content           text NOT NULL,
    lead_text         text NOT NULL DEFAULT '',
    coordinating_text text NOT NULL DEFAULT '',
    deadline          jsonb,
    product_text      text NOT NULL DEFAULT '',
    note              text NOT NULL DEFAULT '',
    open_cells        jsonb NOT NULL DEFAULT '[]',
    version           bigint NOT NULL DEFAULT 0,
    CONSTRAINT plan_item_kind_known CHECK (kind IN ('HEADING', 'TASK')),
    CONSTRAINT plan_item_order_unique UNIQUE (plan_id, ordinal) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE plan_item IS 'A row of the annex, heading or task.';
COMMENT ON COLUMN plan_item.open_cells IS 'Cells that a person must still look at: [{"cell": "lead", "code": "unit-not-recognised"}]';

CREATE TABLE plan_item_party (
    id       uuid PRIMARY KEY,
    item_id  uuid NOT NULL REFERENCES plan_item ON DELETE CASCADE,
    role     text NOT NULL,
    ordinal  integer NOT NULL,
    text     text NOT NULL,
    unit_id  uuid REFERENCES unit,
    group_id uuid REFERENCES unit_group,
    CONSTRAINT plan_item_party_role_known CHECK (role IN ('LEAD', 'COORDINATOR')),
    CONSTRAINT plan_item_party_order_unique UNIQUE (item_id, role, ordinal) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE plan_item_party IS 'Who is named in a cell, as written; a name that nobody has resolved yet has neither unit nor group.';

CREATE TABLE plan_item_product (
    id      uuid PRIMARY KEY,
    item_id uuid NOT NULL REFERENCES plan_item ON DELETE CASCADE,
    ordinal integer NOT NULL,
    kind    text NOT NULL,
    name    text NOT NULL,
    CONSTRAINT plan_item_product_kind_known CHECK (kind IN ('DOCUMENT', 'ARTICLE', 'VIDEO', 'MATERIAL', 'CONFERENCE', 'REPORT', 'PROCEDURE', 'OTHER')),
    CONSTRAINT plan_item_product_order_unique UNIQUE (item_id, ordinal) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE plan_import (
    id          uuid PRIMARY KEY,
    agency_id   uuid NOT NULL REFERENCES unit,
    state       text NOT NULL DEFAULT 'REVIEW',
    file_id     uuid NOT NULL REFERENCES stored_file,
    understood  jsonb NOT NULL,
    plan_id     uuid REFERENCES plan,
    created_by  uuid NOT NULL REFERENCES account,
    created_at  timestamptz NOT NULL,
    version     bigint NOT NULL DEFAULT 0,
    CONSTRAINT plan_import_state_known CHECK (state IN ('REVIEW', 'CONFIRMED', 'DISCARDED')),
    CONSTRAINT plan_import_confirmed_has_plan CHECK ((state = 'CONFIRMED') = (plan_id IS NOT NULL))
);
COMMENT ON COLUMN plan_import.understood IS 'The document apart from its rows: letterhead, body, signer, recipients, duties in prose';
CREATE INDEX plan_import_list ON plan_import (agency_id, created_at DESC, id DESC);

CREATE TABLE plan_import_row (
    id        uuid PRIMARY KEY,
    import_id uuid NOT NULL REFERENCES plan_import,
    ordinal   integer NOT NULL,
    content   jsonb NOT NULL,
    version   bigint NOT NULL DEFAULT 0,
    CONSTRAINT plan_import_row_order_unique UNIQUE (import_id, ordinal)
);
