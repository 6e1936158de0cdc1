CREATE TABLE consolidation_event (
    id          uuid PRIMARY KEY,
    agency_id   uuid NOT NULL REFERENCES unit,
    round_id    uuid NOT NULL REFERENCES report_round,
    section     text NOT NULL,
    number      bigint NOT NULL,
    text        text,
    based_on    text,
    recorded_at timestamptz NOT NULL,
    account_id  uuid NOT NULL,
    actor_name  text NOT NULL,
    actor_title text NOT NULL,
    CONSTRAINT consolidation_event_once UNIQUE (round_id, section, number),
    CONSTRAINT consolidation_event_section_known CHECK (section IN ('OPENING', 'SENDING', 'RESULTS', 'OVERDUE', 'HIGHLIGHTS',
        'DIFFICULTIES', 'PROPOSALS', 'NEXT_STEPS', 'CLOSING')),
    CONSTRAINT consolidation_event_counted CHECK (number > 0),
    CONSTRAINT consolidation_event_says_its_base CHECK ((text IS NULL) = (based_on IS NULL))
);
COMMENT ON TABLE consolidation_event IS 'What people did to the sections of a consolidation; the last of a section counts. Append-only.';
COMMENT ON COLUMN consolidation_event.number IS 'Counts what was done to the section of the round, from 1';
COMMENT ON COLUMN consolidation_event.text IS 'Null when the draft of the program was taken again';
COMMENT ON COLUMN consolidation_event.based_on IS 'The draft of the program that was edited';
REVOKE UPDATE, DELETE, TRUNCATE ON consolidation_event FROM ${appRole};
