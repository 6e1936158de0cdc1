-- A list that is searched for words which every hundredth task has looked up the words of five thousand tasks, one by one. A few
-- bits of the words beside each line tell of nearly all of them, out of the index alone, that they lack a word.

CREATE FUNCTION words_key(words tsvector) RETURNS bigint
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (SELECT coalesce(bit_or(1::bigint << (('x' || left(md5(lexeme), 2))::bit(8)::integer & 63)), 0)
            FROM unnest(words) WHERE lexeme ~ '^[a-z0-9]+$');
COMMENT ON FUNCTION words_key IS 'A bit of 64 for each word without accents; texts that have all words of a search have all bits of it, few others have';

ALTER TABLE assignment ADD COLUMN words_key bigint NOT NULL DEFAULT -1;
COMMENT ON COLUMN assignment.words_key IS 'words_key of the words of its task; may have bits more, never fewer: all of them until somebody has looked';
UPDATE assignment a SET words_key = words_key(w.words) FROM task_words w WHERE w.task_id = a.task_id;

DROP INDEX assignment_open;
CREATE INDEX assignment_open ON assignment (agency_id, due_sort, id) INCLUDE (task_id, words_key)
    WHERE work_state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED');
