CREATE TABLE report_regime (
    id        uuid PRIMARY KEY,
    agency_id uuid NOT NULL REFERENCES unit,
    state     text NOT NULL DEFAULT 'DRAFT',
    content   jsonb NOT NULL,
    version   bigint NOT NULL DEFAULT 0,
    CONSTRAINT report_regime_state_known CHECK (state IN ('DRAFT', 'ACTIVE', 'STOPPED')),
    CONSTRAINT report_regime_named CHECK (content ->> 'name' <> '')
);
COMMENT ON TABLE report_regime IS 'A report that is asked for again and again (NĐ 09/2019/NĐ-CP, Điều 7).';
COMMENT ON COLUMN report_regime.content IS 'All that it lays down: RegimeContent. Read as a whole; nothing of it is searched for';
CREATE INDEX report_regime_list ON report_regime (agency_id, id DESC);
CREATE INDEX report_regime_active ON report_regime (agency_id) WHERE state = 'ACTIVE';
