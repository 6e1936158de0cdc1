-- Who asked and who decided stands in the story, where a name goes when its person is erased; extensions point there.
ALTER TABLE extension ADD COLUMN asked_event_id uuid, ADD COLUMN decided_event_id uuid;
UPDATE extension e SET
    asked_event_id = (SELECT s.id FROM assignment_event s
                      WHERE s.assignment_id = e.assignment_id AND s.kind = 'EXTENSION_ASKED' AND s.recorded_at >= e.asked_at
                      ORDER BY s.recorded_at, s.id LIMIT 1),
    decided_event_id = (SELECT s.id FROM assignment_event s
                        WHERE e.state <> 'ASKED' AND s.assignment_id = e.assignment_id
                          AND s.kind IN ('EXTENSION_GRANTED', 'EXTENSION_REFUSED') AND s.recorded_at >= e.asked_at
                        ORDER BY s.recorded_at, s.id LIMIT 1);
ALTER TABLE extension
    ALTER COLUMN asked_event_id SET NOT NULL,
    DROP COLUMN asked_by, DROP COLUMN asked_by_title, DROP COLUMN decided_by, DROP COLUMN decided_by_title,
    ADD CONSTRAINT extension_decision_is_told CHECK ((state = 'ASKED') = (decided_event_id IS NULL));
COMMENT ON COLUMN extension.asked_event_id IS 'The event in the story that says who asked';
COMMENT ON COLUMN extension.decided_event_id IS 'The event in the story that says who decided';
