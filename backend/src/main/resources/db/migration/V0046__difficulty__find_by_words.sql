-- What a search finds difficulties by; as with plans, it follows from the row itself.
ALTER TABLE difficulty ADD COLUMN words tsvector NOT NULL GENERATED ALWAYS AS (
    search_words(left(description || ' ' || proposal, 100000)) || array_to_tsvector(ARRAY['@' || unit_id::text])) STORED;
COMMENT ON COLUMN difficulty.words IS 'What a search finds it by: what it says and proposes, and the @id of its unit';
-- without a list of pending entries, which every search would have to read
CREATE INDEX difficulty_words ON difficulty USING gin (words) WITH (fastupdate = off);
