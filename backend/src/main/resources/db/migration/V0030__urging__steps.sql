CREATE TABLE urging (
    id                  uuid PRIMARY KEY,
    agency_id           uuid NOT NULL REFERENCES unit,
    unit_id             uuid NOT NULL REFERENCES unit,
    step                text NOT NULL,
    note                text NOT NULL DEFAULT '',
    items               jsonb NOT NULL,
    item_count          integer NOT NULL CHECK (item_count > 0),
    overdue_count       integer NOT NULL CHECK (overdue_count BETWEEN 0 AND item_count),
    answer_by           date,
    recorded_at         timestamptz NOT NULL,
    recorded_on         date NOT NULL,
    account_id          uuid NOT NULL REFERENCES account,
    actor_title         text NOT NULL,
    on_behalf_of        uuid REFERENCES account,
    answer              text NOT NULL DEFAULT '',
    answered_on         date,
    answered_account_id uuid REFERENCES account,
    answered_title      text,
    letter_symbol       text,
    letter_number       integer CHECK (letter_number > 0),
    letter_issued_on    date,
    version             bigint NOT NULL DEFAULT 0,
    CONSTRAINT urging_step_known CHECK (step IN ('REMINDER', 'CALL', 'LETTER', 'DIRECTOR')),
    CONSTRAINT urging_answer_whole CHECK ((answered_on IS NULL) = (answer = '') AND (answered_on IS NULL) = (answered_account_id IS NULL)),
    CONSTRAINT urging_letter_has_symbol CHECK ((step = 'LETTER') = (letter_symbol IS NOT NULL)),
    CONSTRAINT urging_letter_issued_whole CHECK (num_nonnulls(letter_number, letter_issued_on) IN (0, 2)),
    CONSTRAINT urging_only_letters_are_issued CHECK (step = 'LETTER' OR letter_number IS NULL)
);
COMMENT ON TABLE urging IS 'A step with which the Office urges a unit, and the unit''s answer. Names of persons are read from their accounts, so that they go with them.';
COMMENT ON COLUMN urging.items IS 'The late and due work that it is about, as it stood on the day';
COMMENT ON COLUMN urging.on_behalf_of IS 'Whose powers were used, when it was by delegation';
COMMENT ON COLUMN urging.letter_number IS 'Entered when the letter has been signed; until then its place is open on the paper';
CREATE INDEX urging_list ON urging (agency_id, recorded_at, id);
CREATE INDEX urging_unit ON urging (agency_id, unit_id, recorded_at, id);
CREATE INDEX urging_open ON urging (agency_id, step) WHERE answered_on IS NULL;
CREATE INDEX urging_items ON urging USING gin (items jsonb_path_ops);
REVOKE DELETE, TRUNCATE ON urging FROM ${appRole};
