-- While a difficulty waits for its answer, the clock of the work that it holds up may stand still.
ALTER TABLE difficulty ADD COLUMN paused boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN difficulty.paused IS 'The clock of the work that it holds up stands still until the answer';
CREATE TABLE difficulty_pause (
    difficulty_id uuid NOT NULL REFERENCES difficulty,
    assignment_id uuid NOT NULL REFERENCES assignment,
    PRIMARY KEY (difficulty_id, assignment_id)
);
COMMENT ON TABLE difficulty_pause IS 'What stands still because of it, and goes on with it; what the Office suspended by itself is not here';
