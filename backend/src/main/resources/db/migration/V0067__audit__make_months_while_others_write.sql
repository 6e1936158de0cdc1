-- Whoever writes an entry of a month that is made at that moment had been sent to the table of the unforeseen, and was refused
-- there once it had the month's own. Now they wait at the trail itself, and are sent to the right one.
CREATE OR REPLACE FUNCTION audit_make_month(month date) RETURNS void
LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
    name  text := 'audit_entry_' || to_char(month, 'YYYY_MM');
    first timestamptz := month::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh';
    after timestamptz := (month + interval '1 month')::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh';
    business timestamptz := now() + make_interval(secs => coalesce((SELECT offset_seconds FROM business_clock), 0));
BEGIN
    -- one replica at a time
    PERFORM pg_advisory_xact_lock('audit_entry'::regclass::oid::bigint);
    IF to_regclass(name) IS NOT NULL THEN
        RETURN;
    END IF;
    -- made apart and attached; nobody writes in a month to come, and writers go on
    EXECUTE format('CREATE TABLE %I (LIKE audit_entry INCLUDING ALL)', name);
    EXECUTE format('REVOKE ALL ON %I FROM ${appRole}', name);
    IF first <= greatest(now(), business) THEN
        LOCK TABLE audit_entry IN ACCESS EXCLUSIVE MODE;
    END IF;
    LOCK TABLE audit_entry_unforeseen IN ACCESS EXCLUSIVE MODE;
    EXECUTE format('WITH moved AS (DELETE FROM audit_entry_unforeseen WHERE recorded_at >= $1 AND recorded_at < $2 RETURNING *)
                    INSERT INTO %I SELECT * FROM moved', name) USING first, after;
    EXECUTE format('ALTER TABLE audit_entry ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', name, first, after);
END $$;
