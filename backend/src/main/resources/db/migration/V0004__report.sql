CREATE TABLE report_round (
    id            uuid PRIMARY KEY,
    agency_id     uuid NOT NULL REFERENCES unit,
    kind          text NOT NULL DEFAULT 'AD_HOC',
    name          text NOT NULL,
    request       text NOT NULL DEFAULT '',
    plan_id       uuid NOT NULL REFERENCES plan,
    plan_symbol   text NOT NULL,
    plan_title    text NOT NULL,
    period_scheme text NOT NULL,
    period_from   date NOT NULL,
    period_to     date NOT NULL,
    cut_off_on    date NOT NULL,
    due_on        date NOT NULL,
    state         text NOT NULL DEFAULT 'OPEN',
    opened_at     timestamptz NOT NULL,
    closed_at     timestamptz,
    version       bigint NOT NULL DEFAULT 0,
    CONSTRAINT report_round_kind_known CHECK (kind IN ('PERIODIC', 'THEMATIC', 'AD_HOC')),
    CONSTRAINT report_round_scheme_known CHECK (period_scheme IN ('DECREE_09_2019', 'CALENDAR', 'CUSTOM')),
    CONSTRAINT report_round_state_known CHECK (state IN ('OPEN', 'CLOSED')),
    CONSTRAINT report_round_period_in_order CHECK (period_to >= period_from)
);
COMMENT ON TABLE report_round IS 'Who must report on what for which period by when (NĐ 09/2019/NĐ-CP).';
COMMENT ON COLUMN report_round.plan_symbol IS 'Number and symbol of the plan as they were when the round was opened';
CREATE INDEX report_round_list ON report_round (agency_id, id DESC);

CREATE TABLE unit_report (
    id            uuid PRIMARY KEY,
    agency_id     uuid NOT NULL REFERENCES unit,
    round_id      uuid NOT NULL REFERENCES report_round,
    unit_id       uuid NOT NULL REFERENCES unit,
    state         text NOT NULL DEFAULT 'DRAFT',
    results       text NOT NULL DEFAULT '',
    difficulties  text NOT NULL DEFAULT '',
    proposals     text NOT NULL DEFAULT '',
    next_steps    text NOT NULL DEFAULT '',
    comments      jsonb NOT NULL DEFAULT '{}',
    figures       jsonb,
    return_reason text,
    submitted_at  timestamptz,
    approved_at   timestamptz,
    version       bigint NOT NULL DEFAULT 0,
    CONSTRAINT unit_report_one_per_unit UNIQUE (round_id, unit_id),
    CONSTRAINT unit_report_state_known CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    CONSTRAINT unit_report_sent_has_figures CHECK (state NOT IN ('SUBMITTED', 'APPROVED') OR figures IS NOT NULL)
);
COMMENT ON COLUMN unit_report.figures IS 'Snapshot of figures and lines as of the cut-off, taken when the unit sends';
COMMENT ON COLUMN unit_report.comments IS 'The unit''s comment per assignment id';

CREATE TABLE unit_report_event (
    id          uuid PRIMARY KEY,
    report_id   uuid NOT NULL REFERENCES unit_report,
    kind        text NOT NULL,
    recorded_at timestamptz NOT NULL,
    account_id  uuid,
    actor_name  text NOT NULL,
    actor_title text NOT NULL,
    words       text NOT NULL DEFAULT ''
);
COMMENT ON TABLE unit_report_event IS 'The story of a unit''s report. Append-only.';
CREATE INDEX unit_report_unit ON unit_report (unit_id, round_id);
CREATE INDEX unit_report_event_story ON unit_report_event (report_id, recorded_at, id);
REVOKE UPDATE, DELETE, TRUNCATE ON unit_report_event FROM ${appRole};
