-- Plans word one event in several ways ("sau khi Chính phủ ban hành Nghị định", "khi Nghị định của Chính phủ được ban
-- hành"). The Office says which are the same: one speaks for the others, and each keeps its words, so that later plans with
-- any of them fall on the one event, and so that the others can be taken out again.
ALTER TABLE awaited_event
    ADD COLUMN main_id  uuid REFERENCES awaited_event,
    ADD COLUMN group_id uuid GENERATED ALWAYS AS (coalesce(main_id, id)) STORED,
    ADD CONSTRAINT awaited_event_of_another CHECK (main_id <> id);
COMMENT ON COLUMN awaited_event.main_id IS 'The one that speaks for it since they were merged; null while it speaks for itself';
COMMENT ON COLUMN awaited_event.group_id IS 'The one on which all hangs that is worded this way: the main one, or it itself';
COMMENT ON COLUMN awaited_event.happenings IS 'The number of the last entry, of those that were merged into it, too';
CREATE INDEX awaited_event_group ON awaited_event (group_id);
CREATE INDEX happening_event ON happening (event_id, happened_on);
