-- Figures of a report lie apart from it, in rows that never change, and its lines apart from the figures: those of thousands
-- of units are read without their lines, and a job that freezes them touches no report that somebody is writing.
CREATE TABLE report_figures (
    id           uuid PRIMARY KEY,
    agency_id    uuid NOT NULL REFERENCES unit,
    round_id     uuid NOT NULL REFERENCES report_round,
    report_id    uuid NOT NULL REFERENCES unit_report,
    kind         text NOT NULL,
    as_of        date NOT NULL,
    taken_at     timestamptz NOT NULL,
    lead         jsonb NOT NULL,
    coordinating jsonb NOT NULL,
    CONSTRAINT report_figures_kind_known CHECK (kind IN ('SENT', 'CUT_OFF'))
);
COMMENT ON TABLE report_figures IS 'What a unit''s report counts, as then known. Never changed.';
COMMENT ON COLUMN report_figures.kind IS 'SENT: taken when the unit sent before its figures were frozen; CUT_OFF: frozen at the cut-off';
COMMENT ON COLUMN report_figures.as_of IS 'Counted is what was recorded until the end of this day';
CREATE UNIQUE INDEX report_figures_frozen_once ON report_figures (report_id) WHERE kind = 'CUT_OFF';
CREATE INDEX report_figures_report ON report_figures (report_id, taken_at);
CREATE INDEX report_figures_round ON report_figures (round_id);

CREATE TABLE report_line (
    figures_id       uuid NOT NULL REFERENCES report_figures,
    ordinal          integer NOT NULL,
    assignment_id    uuid NOT NULL,
    task_id          uuid NOT NULL,
    path             text NOT NULL,
    content          text NOT NULL,
    occurrence_label text,
    role             text NOT NULL,
    deadline_text    text NOT NULL,
    due_on           date,
    work_state       text NOT NULL,
    schedule         text NOT NULL,
    percent          integer NOT NULL,
    result           text NOT NULL,
    evidence         text[] NOT NULL,
    PRIMARY KEY (figures_id, ordinal)
);
COMMENT ON TABLE report_line IS 'One assignment behind figures of a report, in words of its own: a plan that is amended changes no past report. Never changed.';

-- From the opening of its round until it is frozen. A batch takes rows out in the transaction that keeps their figures: several
-- replicas take different ones, and what is killed is tried again.
CREATE TABLE report_freeze (
    report_id  uuid PRIMARY KEY REFERENCES unit_report,
    round_id   uuid NOT NULL REFERENCES report_round,
    cut_off_on date NOT NULL
);
COMMENT ON TABLE report_freeze IS 'Reports whose figures are still to be frozen when the cut-off is over.';
CREATE INDEX report_freeze_round ON report_freeze (round_id);
INSERT INTO report_freeze
SELECT u.id, r.id, r.cut_off_on FROM unit_report u JOIN report_round r ON r.id = u.round_id WHERE r.state = 'OPEN';

ALTER TABLE report_round ADD COLUMN frozen_at timestamptz;
-- what is closed stays as it was sent
UPDATE report_round SET frozen_at = coalesce(closed_at, now()) WHERE state = 'CLOSED';
COMMENT ON COLUMN report_round.frozen_at IS 'When the figures of all its reports were frozen';
CREATE INDEX report_round_to_freeze ON report_round (cut_off_on) WHERE frozen_at IS NULL;

INSERT INTO report_figures
SELECT gen_random_uuid(), u.agency_id, u.round_id, u.id, 'SENT', (u.figures ->> 'asOf')::date, u.submitted_at,
       u.figures -> 'lead', u.figures -> 'coordinating'
FROM unit_report u WHERE u.figures IS NOT NULL;
INSERT INTO report_line
SELECT f.id, line.ordinal - 1, (l ->> 'assignmentId')::uuid, (l ->> 'taskId')::uuid, l ->> 'path', l ->> 'content',
       l ->> 'occurrenceLabel', l ->> 'role', l ->> 'deadlineText', (l ->> 'dueOn')::date, l ->> 'workState', l ->> 'schedule',
       (l ->> 'percent')::integer, l ->> 'result', ARRAY (SELECT jsonb_array_elements_text(l -> 'evidence'))
FROM report_figures f JOIN unit_report u ON u.id = f.report_id,
     LATERAL jsonb_array_elements(u.figures -> 'lines') WITH ORDINALITY AS line (l, ordinal);

ALTER TABLE unit_report DROP CONSTRAINT unit_report_sent_has_figures, DROP COLUMN figures;
REVOKE UPDATE, DELETE, TRUNCATE ON report_figures, report_line FROM ${appRole};
