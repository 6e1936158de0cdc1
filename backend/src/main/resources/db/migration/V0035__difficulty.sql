-- What keeps a unit from doing its work, and the way to the answer: unit, Office, Director.
CREATE TABLE difficulty (
    id                 uuid PRIMARY KEY,
    agency_id          uuid NOT NULL REFERENCES unit,
    unit_id            uuid NOT NULL REFERENCES unit,
    plan_id            uuid NOT NULL REFERENCES plan,
    plan_symbol        text NOT NULL,
    kind               text NOT NULL,
    description        text NOT NULL,
    proposal           text NOT NULL,
    state              text NOT NULL,
    created_at         timestamptz NOT NULL,
    raised_on          date,
    step_due_on        date,
    office_view        text NOT NULL DEFAULT '',
    main_id            uuid REFERENCES difficulty,
    state_before_merge text,
    version            bigint NOT NULL DEFAULT 0,
    CONSTRAINT difficulty_kind_known CHECK (kind IN
        ('REGULATION', 'FUNDING', 'STAFF', 'COORDINATION', 'TECHNOLOGY', 'TIME', 'OTHER')),
    CONSTRAINT difficulty_state_known CHECK (state IN
        ('DRAFT', 'RAISED', 'WITH_OFFICE', 'WITH_DIRECTOR', 'ANSWERED', 'CLOSED', 'RETURNED', 'WITHDRAWN', 'MERGED')),
    CONSTRAINT difficulty_merged_has_main CHECK ((state = 'MERGED') = (main_id IS NOT NULL)),
    CONSTRAINT difficulty_merged_can_be_split CHECK ((state = 'MERGED') = (state_before_merge IS NOT NULL)),
    CONSTRAINT difficulty_is_not_its_own_main CHECK (main_id <> id),
    CONSTRAINT difficulty_sent_has_day CHECK (raised_on IS NOT NULL OR state IN ('DRAFT', 'WITHDRAWN')),
    CONSTRAINT difficulty_waiting_has_limit CHECK (step_due_on IS NOT NULL OR state NOT IN ('RAISED', 'WITH_OFFICE', 'WITH_DIRECTOR'))
);
COMMENT ON TABLE difficulty IS 'Raised by a unit on its tasks of a plan or on the plan itself; merged ones keep their own story and tasks';
COMMENT ON COLUMN difficulty.plan_symbol IS 'Number and symbol of the plan as they were when it was written';
COMMENT ON COLUMN difficulty.raised_on IS 'When the unit sent it for the first time';
COMMENT ON COLUMN difficulty.step_due_on IS 'The last day on which the Office or the Director is in time with the step that is theirs';
COMMENT ON COLUMN difficulty.main_id IS 'The one that speaks for this one, too, since the Office merged them';
CREATE INDEX difficulty_list ON difficulty (agency_id, created_at DESC, id DESC);
CREATE INDEX difficulty_of_unit ON difficulty (agency_id, unit_id, created_at DESC, id DESC);
CREATE INDEX difficulty_of_plan ON difficulty (agency_id, plan_id, created_at DESC, id DESC);
CREATE INDEX difficulty_waiting ON difficulty (agency_id, state, created_at DESC, id DESC)
    WHERE state IN ('RAISED', 'WITH_OFFICE', 'WITH_DIRECTOR');
CREATE INDEX difficulty_merged ON difficulty (main_id) WHERE main_id IS NOT NULL;
REVOKE DELETE, TRUNCATE ON difficulty FROM ${appRole};

CREATE TABLE difficulty_assignment (
    difficulty_id uuid NOT NULL REFERENCES difficulty,
    assignment_id uuid NOT NULL REFERENCES assignment,
    PRIMARY KEY (difficulty_id, assignment_id)
);
COMMENT ON TABLE difficulty_assignment IS 'The work that is held up; none when the difficulty is with the whole plan';
CREATE INDEX difficulty_assignment_back ON difficulty_assignment (assignment_id, difficulty_id);

CREATE TABLE difficulty_event (
    id            uuid PRIMARY KEY,
    agency_id     uuid NOT NULL REFERENCES unit,
    difficulty_id uuid NOT NULL REFERENCES difficulty,
    kind          text NOT NULL,
    recorded_at   timestamptz NOT NULL,
    effective_on  date NOT NULL,
    account_id    uuid NOT NULL,
    actor_name    text NOT NULL,
    actor_title   text NOT NULL,
    state         text NOT NULL,
    words         text NOT NULL,
    other_id      uuid REFERENCES difficulty
);
COMMENT ON TABLE difficulty_event IS 'The story of a difficulty. Append-only.';
COMMENT ON COLUMN difficulty_event.other_id IS 'The one it was merged with or split from';
CREATE INDEX difficulty_event_story ON difficulty_event (difficulty_id, recorded_at, id);
CREATE INDEX difficulty_event_person ON difficulty_event (account_id);
REVOKE UPDATE, DELETE, TRUNCATE ON difficulty_event FROM ${appRole};

CREATE TABLE instruction (
    id            uuid PRIMARY KEY,
    agency_id     uuid NOT NULL REFERENCES unit,
    difficulty_id uuid NOT NULL UNIQUE REFERENCES difficulty,
    event_id      uuid NOT NULL REFERENCES difficulty_event,
    words         text NOT NULL,
    wished_due_on date,
    given_on      date NOT NULL
);
COMMENT ON TABLE instruction IS 'The answer to a difficulty; the event of the story says whose it is. Append-only.';
COMMENT ON COLUMN instruction.wished_due_on IS 'By when the work should be done then; the deadline itself moves only by an extension';
REVOKE UPDATE, DELETE, TRUNCATE ON instruction FROM ${appRole};

CREATE TABLE instruction_assignment (
    instruction_id uuid NOT NULL REFERENCES instruction,
    assignment_id  uuid NOT NULL REFERENCES assignment,
    PRIMARY KEY (instruction_id, assignment_id)
);
CREATE INDEX instruction_assignment_back ON instruction_assignment (assignment_id);
COMMENT ON TABLE instruction_assignment IS 'The work that it is about: that of the difficulty and of all that were merged into it';
REVOKE UPDATE, DELETE, TRUNCATE ON instruction_assignment FROM ${appRole};

CREATE TABLE difficulty_setting (
    agency_id     uuid PRIMARY KEY REFERENCES unit,
    office_days   integer NOT NULL,
    director_days integer NOT NULL,
    version       bigint NOT NULL DEFAULT 0,
    CONSTRAINT difficulty_setting_days CHECK (office_days BETWEEN 1 AND 60 AND director_days BETWEEN 1 AND 60)
);
COMMENT ON TABLE difficulty_setting IS 'Working days that each step of a difficulty may take in an agency; without a row 2 and 3';
