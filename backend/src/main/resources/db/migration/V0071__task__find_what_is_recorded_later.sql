-- What was recorded since a cut-off lies at the end of the stories, which only grow: a summary of their pages finds it, and
-- costs whoever writes next to nothing.
CREATE INDEX assignment_event_recorded ON assignment_event USING brin (recorded_at) WITH (pages_per_range = 32);
