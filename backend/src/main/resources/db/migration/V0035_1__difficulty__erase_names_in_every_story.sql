-- Every story has the same three columns; a new one needs no word here.
CREATE OR REPLACE FUNCTION erase_names_in_stories(erased uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    pseudonym text;
    story text;
    acted_for text;
BEGIN
    SELECT display_name INTO pseudonym FROM account WHERE id = erased AND erased_at IS NOT NULL;
    IF pseudonym IS NULL THEN
        RAISE EXCEPTION 'The data of account % are not erased', erased;
    END IF;
    FOR story IN
        SELECT c.table_name FROM information_schema.columns c
        JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
        WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name LIKE '%\_event'
          AND c.column_name IN ('account_id', 'actor_name', 'actor_title')
        GROUP BY c.table_name HAVING count(*) = 3
    LOOP
        EXECUTE format('UPDATE %I SET actor_name = $1 WHERE account_id = $2', story) USING pseudonym, erased;
        -- whoever acted for the person bears their name in the title, as it was at the time
        FOR acted_for IN
            SELECT DISTINCT ', thay ' || content FROM audit_personal WHERE account_id = erased AND left(content, 1) <> '{'
        LOOP
            EXECUTE format($sql$
                UPDATE %I SET actor_title = left(actor_title, -length($1)) || ', thay ' || $2
                WHERE right(actor_title, length($1)) = $1 AND account_id IN (
                    SELECT d.delegate_account_id FROM delegation d JOIN position p ON p.id = d.delegator_position_id
                    WHERE p.account_id = $3)$sql$, story) USING acted_for, pseudonym, erased;
        END LOOP;
    END LOOP;
END $$;
COMMENT ON FUNCTION erase_names_in_stories IS 'Replaces the name of an erased account in every table of a story (…_event with account_id, actor_name, actor_title), where it acted and where others acted for it; the only change of them that the application can make.';
