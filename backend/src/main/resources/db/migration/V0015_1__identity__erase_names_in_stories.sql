-- Stories are append-only for the application; a name in them goes only with the person's other data.
CREATE FUNCTION erase_names_in_stories(erased uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    pseudonym text;
    acted_for text;
BEGIN
    SELECT display_name INTO pseudonym FROM account WHERE id = erased AND erased_at IS NOT NULL;
    IF pseudonym IS NULL THEN
        RAISE EXCEPTION 'The data of account % are not erased', erased;
    END IF;
    UPDATE assignment_event SET actor_name = pseudonym WHERE account_id = erased;
    UPDATE unit_report_event SET actor_name = pseudonym WHERE account_id = erased;
    -- whoever acted for the person bears their name in the title, as it was at the time
    FOR acted_for IN
        SELECT DISTINCT ', thay ' || content FROM audit_personal WHERE account_id = erased AND left(content, 1) <> '{'
    LOOP
        UPDATE assignment_event SET actor_title = left(actor_title, -length(acted_for)) || ', thay ' || pseudonym
        WHERE right(actor_title, length(acted_for)) = acted_for AND account_id IN (
            SELECT d.delegate_account_id FROM delegation d JOIN position p ON p.id = d.delegator_position_id
            WHERE p.account_id = erased);
        UPDATE unit_report_event SET actor_title = left(actor_title, -length(acted_for)) || ', thay ' || pseudonym
        WHERE right(actor_title, length(acted_for)) = acted_for AND account_id IN (
            SELECT d.delegate_account_id FROM delegation d JOIN position p ON p.id = d.delegator_position_id
            WHERE p.account_id = erased);
    END LOOP;
END $$;
COMMENT ON FUNCTION erase_names_in_stories IS 'Replaces the name of an erased account in stories, where it acted and where others acted for it; the only change of them that the application can make.';
REVOKE EXECUTE ON FUNCTION erase_names_in_stories FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_names_in_stories TO ${appRole};
