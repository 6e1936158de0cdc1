-- What a search finds tasks by. A trigram index has to be read whole for every common word; words are looked up one by one.

CREATE FUNCTION search_words(words text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN strip(to_tsvector('pg_catalog.simple', regexp_replace(
        lower(normalize(words, NFC)) || ' ' || folded(normalize(words, NFC)), '[^[:alnum:]]+', ' ', 'g')));
COMMENT ON FUNCTION search_words IS 'Every word as it is written and without accents; so both "thực" and "thuc" find it, the first exactly.';

CREATE FUNCTION search_symbol(symbol text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN '/' || ltrim(regexp_replace(folded(normalize(symbol, NFC)), '[^a-z0-9]+', '', 'g'), '0');
COMMENT ON FUNCTION search_symbol IS 'The symbol of a document in one word, however its signs, zeros and accents are written; no word of a text begins with a stroke.';

DROP INDEX task_words;
CREATE TABLE task_words (
    task_id   uuid PRIMARY KEY REFERENCES task ON DELETE CASCADE,
    agency_id uuid NOT NULL,
    plan_id   uuid NOT NULL,
    ordinal   integer NOT NULL,
    words     tsvector NOT NULL
);
COMMENT ON TABLE task_words IS 'What a task is found by: its content, its products, the evidence of its units; /symbols of documents; @ids of the units that take part. Kept in the transaction of each change.';

CREATE VIEW task_words_now AS
SELECT t.id AS task_id, t.agency_id, t.plan_id, t.ordinal,
       search_words(left(concat_ws(' ', t.content, made.names, shown.names), 100000)) || array_to_tsvector(taking.units || shown.symbols) AS words
FROM task t,
     LATERAL (SELECT string_agg(p.name, ' ') AS names FROM product p WHERE p.task_id = t.id) AS made,
     LATERAL (SELECT coalesce(array_agg('@' || a.unit_id), '{}') AS units FROM assignment a WHERE a.task_id = t.id) AS taking,
     LATERAL (SELECT string_agg(concat_ws(' ', e.reference, e.note), ' ') AS names,
                     coalesce(array_agg(left(search_symbol(e.reference), 200)) FILTER (WHERE e.kind = 'DOCUMENT'), '{}') AS symbols
              FROM assignment a JOIN evidence e ON e.assignment_id = a.id WHERE a.task_id = t.id) AS shown;
COMMENT ON VIEW task_words_now IS 'What task_words must say, made anew.';

INSERT INTO task_words SELECT * FROM task_words_now ORDER BY plan_id, ordinal;

-- without a list of pending entries, which every search would have to read
CREATE INDEX task_words_find ON task_words USING gin (words) WITH (fastupdate = off);
CREATE INDEX task_words_newest ON task_words (agency_id, plan_id DESC, ordinal);

ALTER TABLE plan ADD COLUMN words tsvector NOT NULL GENERATED ALWAYS AS (
    search_words(title || ' ' || coalesce(CASE WHEN number < 10 THEN '0' ELSE '' END || number::text, '') || ' ' || coalesce(number::text, '') || ' ' || symbol) || array_to_tsvector(ARRAY[
        search_symbol(symbol), search_symbol(coalesce(number::text, '') || symbol)])) STORED;
COMMENT ON COLUMN plan.words IS 'What a search finds it by: words of the title, its symbol with and without the number';
CREATE INDEX plan_words ON plan USING gin (words) WITH (fastupdate = off);
