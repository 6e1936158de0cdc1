CREATE TABLE document_template (
    id          uuid PRIMARY KEY,
    agency_id   uuid NOT NULL REFERENCES unit,
    kind        text NOT NULL,
    number      integer NOT NULL,
    state       text NOT NULL,
    file_name   text NOT NULL,
    note        text NOT NULL,
    content     bytea NOT NULL,
    uploaded_by uuid NOT NULL REFERENCES account,
    uploaded_at timestamptz NOT NULL,
    version     bigint NOT NULL DEFAULT 0,
    CONSTRAINT document_template_kind_known CHECK (kind IN ('CONSOLIDATION', 'URGING_LETTER')),
    CONSTRAINT document_template_state_known CHECK (state IN ('DRAFT', 'ACTIVE', 'RETIRED')),
    CONSTRAINT document_template_number_counts CHECK (number > 0),
    CONSTRAINT document_template_number_once UNIQUE (agency_id, kind, number)
);
COMMENT ON TABLE document_template IS 'Word files of an agency in which its documents are filled; what was taken never changes';
COMMENT ON COLUMN document_template.number IS 'Versions of one kind, from 1';
COMMENT ON COLUMN document_template.content IS 'The file, at most 2 MB: it belongs to every replica and to every backup of the database';
CREATE UNIQUE INDEX document_template_active ON document_template (agency_id, kind) WHERE state = 'ACTIVE';
CREATE INDEX document_template_newest ON document_template (agency_id, uploaded_at DESC, id DESC);
