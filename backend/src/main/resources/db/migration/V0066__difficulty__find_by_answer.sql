-- The answer stands in the instruction, which never changes; here once more, since what a search finds a row by follows from the row itself.
ALTER TABLE difficulty ADD COLUMN answer text NOT NULL DEFAULT '';
COMMENT ON COLUMN difficulty.answer IS 'The words of its instruction; empty until there is one';
UPDATE difficulty d SET answer = i.words FROM instruction i WHERE i.difficulty_id = d.id;

ALTER TABLE difficulty DROP COLUMN words;
ALTER TABLE difficulty ADD COLUMN words tsvector NOT NULL GENERATED ALWAYS AS (
    search_words(left(description || ' ' || proposal || ' ' || answer, 100000)) || array_to_tsvector(ARRAY['@' || unit_id::text])) STORED;
COMMENT ON COLUMN difficulty.words IS 'What a search finds it by: what it says and proposes, the answer, and the @id of its unit';
-- without a list of pending entries, which every search would have to read
CREATE INDEX difficulty_words ON difficulty USING gin (words) WITH (fastupdate = off);
