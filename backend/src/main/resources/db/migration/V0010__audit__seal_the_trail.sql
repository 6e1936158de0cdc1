-- The trail by month, with what a person's name is committed to instead of the name, and the chain of seals over it.

-- ---- What can be erased -------------------------------------------------------------------------------------------
CREATE TABLE audit_personal (
    commitment  bytea PRIMARY KEY,
    account_id  uuid NOT NULL,
    content     text,
    salt        bytea,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT audit_personal_commitment_is_sha256 CHECK (length(commitment) = 32),
    CONSTRAINT audit_personal_erased_as_a_whole CHECK ((content IS NULL) = (salt IS NULL))
);
COMMENT ON TABLE audit_personal IS 'Personal data of the trail. An entry names it by its commitment, SHA-256 of salt and content, so that erasing both leaves the hash of the entry as it is.';
COMMENT ON COLUMN audit_personal.content IS 'A name, or the personal fields of an event as JSON; null once erased';
CREATE INDEX audit_personal_account ON audit_personal (account_id);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_personal FROM ${appRole};

CREATE FUNCTION audit_commit(given_account uuid, given_content text, given_at timestamptz) RETURNS bytea
LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
    fresh bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
    made  bytea := sha256(fresh || convert_to(given_content, 'UTF8'));
BEGIN
    INSERT INTO audit_personal VALUES (made, given_account, given_content, fresh, given_at);
    RETURN made;
END $$;
COMMENT ON FUNCTION audit_commit IS 'Keeps personal data so that they can be erased, and answers what an entry says instead.';

CREATE FUNCTION audit_erase(erased uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    touched integer;
BEGIN
    UPDATE audit_personal SET content = NULL, salt = NULL WHERE account_id = erased AND content IS NOT NULL;
    GET DIAGNOSTICS touched = ROW_COUNT;
    RETURN touched;
END $$;
COMMENT ON FUNCTION audit_erase IS 'Erases the personal data of one account from the trail; the only change of it that the application can make.';
REVOKE EXECUTE ON FUNCTION audit_erase FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_erase TO ${appRole};

-- ---- The trail ----------------------------------------------------------------------------------------------------
ALTER TABLE audit_entry RENAME TO audit_entry_of_before;
ALTER INDEX audit_entry_pkey RENAME TO audit_entry_of_before_pkey;
ALTER INDEX audit_entry_subject RENAME TO audit_entry_of_before_subject;

CREATE TABLE audit_entry (
    id             uuid NOT NULL,
    agency_id      uuid NOT NULL,
    recorded_at    timestamptz NOT NULL,
    account_id     uuid,
    position_id    uuid,
    client_id      uuid,
    delegation_id  uuid,
    actor          bytea,
    on_behalf_of   bytea,
    event          text NOT NULL,
    subject_type   text NOT NULL,
    subject_id     uuid NOT NULL,
    detail         jsonb NOT NULL,
    personal       bytea,
    words          text NOT NULL,
    transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT audit_entry_pkey PRIMARY KEY (id, recorded_at)
) PARTITION BY RANGE (recorded_at);
COMMENT ON TABLE audit_entry IS 'The trail: every move, written in its own transaction. Append-only; by month, so that old months can go as a whole.';
COMMENT ON COLUMN audit_entry.account_id IS 'Who acted; null when the program did by itself or nobody was signed in';
COMMENT ON COLUMN audit_entry.position_id IS 'The position whose powers were used; of a delegation, that of the delegator';
COMMENT ON COLUMN audit_entry.actor IS 'Commitment to the name of the one who acted';
COMMENT ON COLUMN audit_entry.on_behalf_of IS 'Commitment to the name of the one who delegated';
COMMENT ON COLUMN audit_entry.detail IS 'The event without its personal fields';
COMMENT ON COLUMN audit_entry.personal IS 'Commitment to the personal fields of the event, as JSON';
COMMENT ON COLUMN audit_entry.words IS 'The texts of the detail without case and accents, for searching';
COMMENT ON COLUMN audit_entry.transaction_id IS 'Tells the sealer which entries can have no earlier one still on its way';
CREATE INDEX audit_entry_time ON audit_entry (agency_id, recorded_at, id);
CREATE INDEX audit_entry_event ON audit_entry (agency_id, event, recorded_at, id);
CREATE INDEX audit_entry_account ON audit_entry (account_id, recorded_at, id);
CREATE INDEX audit_entry_subject ON audit_entry (subject_id, recorded_at, id);
CREATE INDEX audit_entry_transaction ON audit_entry (transaction_id);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM ${appRole};

CREATE TABLE audit_entry_unforeseen PARTITION OF audit_entry DEFAULT;
COMMENT ON TABLE audit_entry_unforeseen IS 'Entries of months that nobody has made yet: no move fails because of the trail. They move when their month is made.';
REVOKE ALL ON audit_entry_unforeseen FROM ${appRole};

CREATE FUNCTION audit_make_month(month date) RETURNS void
LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
    name  text := 'audit_entry_' || to_char(month, 'YYYY_MM');
    first timestamptz := month::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh';
    after timestamptz := (month + interval '1 month')::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh';
BEGIN
    IF to_regclass(name) IS NOT NULL THEN
        RETURN;
    END IF;
    -- made apart and attached, which lets writers go on
    EXECUTE format('CREATE TABLE %I (LIKE audit_entry INCLUDING ALL)', name);
    EXECUTE format('REVOKE ALL ON %I FROM ${appRole}', name);
    LOCK TABLE audit_entry_unforeseen IN ACCESS EXCLUSIVE MODE;
    EXECUTE format('WITH moved AS (DELETE FROM audit_entry_unforeseen WHERE recorded_at >= $1 AND recorded_at < $2 RETURNING *)
                    INSERT INTO %I SELECT * FROM moved', name) USING first, after;
    EXECUTE format('ALTER TABLE audit_entry ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', name, first, after);
END $$;
REVOKE EXECUTE ON FUNCTION audit_make_month FROM PUBLIC;

-- ---- The chain ----------------------------------------------------------------------------------------------------
CREATE TABLE audit_seal (
    number           bigint PRIMARY KEY,
    sealed_at        timestamptz NOT NULL,
    complete_at      timestamptz NOT NULL,
    from_transaction xid8 NOT NULL,
    to_transaction   xid8 NOT NULL,
    entries          integer NOT NULL CHECK (entries >= 0),
    first_recorded_at timestamptz,
    entries_hash     bytea NOT NULL CHECK (length(entries_hash) = 32),
    previous         bytea NOT NULL CHECK (length(previous) = 32),
    hash             bytea NOT NULL CHECK (length(hash) = 32)
);
COMMENT ON TABLE audit_seal IS 'One batch of the trail, chained to the batch before it. docs/audit.md says how the hashes are made.';
COMMENT ON COLUMN audit_seal.complete_at IS 'Everything that was committed before this moment lies in this seal or an earlier one';
COMMENT ON COLUMN audit_seal.to_transaction IS 'The first transaction that the next seal begins with';
COMMENT ON COLUMN audit_seal.first_recorded_at IS 'The oldest entry of the batch; null when it is empty';

CREATE TABLE audit_seal_entry (
    seal        bigint NOT NULL REFERENCES audit_seal,
    ordinal     integer NOT NULL,
    entry_id    uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    hash        bytea NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (seal, ordinal)
);
COMMENT ON TABLE audit_seal_entry IS 'The hash of each entry of a seal, so that a check can say which entry was changed or removed.';
CREATE UNIQUE INDEX audit_seal_entry_once ON audit_seal_entry (entry_id);

CREATE TABLE audit_retirement (
    retired_at  timestamptz NOT NULL DEFAULT now(),
    kept_from   timestamptz NOT NULL,
    PRIMARY KEY (kept_from)
);
COMMENT ON TABLE audit_retirement IS 'From which moment on entries are kept, each time that old months went. A check does not miss what is older.';

REVOKE UPDATE, DELETE, TRUNCATE ON audit_seal, audit_seal_entry FROM ${appRole};
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON audit_retirement FROM ${appRole};

-- ---- Months come and go -------------------------------------------------------------------------------------------
CREATE FUNCTION audit_keep(months integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET lock_timeout = '2s' AS $$
DECLARE
    ahead     CONSTANT integer := 3;
    fewest    CONSTANT integer := 12;
    business  timestamptz := now() + make_interval(secs => coalesce((SELECT offset_seconds FROM business_clock), 0));
    -- the offset is the application's to write, so it cannot make anything older than it is
    earliest  timestamp := least(now(), business) AT TIME ZONE 'Asia/Ho_Chi_Minh';
    kept_from date := date_trunc('month', earliest) - make_interval(months => greatest(months, fewest));
    month     date;
    name      text;
    dropped   integer := 0;
BEGIN
    FOR month IN
        SELECT DISTINCT (date_trunc('month', base AT TIME ZONE 'Asia/Ho_Chi_Minh') + make_interval(months => i))::date
        FROM (VALUES (now()), (business)) AS clock (base), generate_series(0, ahead) AS i
    LOOP
        PERFORM audit_make_month(month);
    END LOOP;
    FOR name IN
        SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = 'audit_entry'::regclass AND c.relname ~ '^audit_entry_\d{4}_\d{2}$'
          AND to_date(right(c.relname, 7), 'YYYY_MM') < kept_from
    LOOP
        EXECUTE format('DROP TABLE %I', name);
        dropped := dropped + 1;
    END LOOP;
    IF dropped > 0 THEN
        INSERT INTO audit_retirement (kept_from) VALUES (kept_from::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')
        ON CONFLICT DO NOTHING;
        DELETE FROM audit_seal_entry WHERE recorded_at < kept_from::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh';
    END IF;
    RETURN dropped;
END $$;
COMMENT ON FUNCTION audit_keep IS 'Makes the next months of the trail and drops those older than so many months, never younger than 12. Runs as the owner, because the application may neither make nor drop tables.';
REVOKE EXECUTE ON FUNCTION audit_keep FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_keep TO ${appRole};

-- ---- What was there before ----------------------------------------------------------------------------------------
SELECT audit_make_month(month) FROM (
    SELECT DISTINCT date_trunc('month', recorded_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS month FROM audit_entry_of_before
) AS months;
SELECT audit_keep(1200);

CREATE TEMP TABLE committed ON COMMIT DROP AS
SELECT account, content, audit_commit(account, content, first) AS commitment
FROM (SELECT account_id AS account, actor_name AS content, min(recorded_at) AS first
      FROM audit_entry_of_before WHERE account_id IS NOT NULL GROUP BY 1, 2
      UNION ALL
      SELECT subject_id, jsonb_build_object('username', detail -> 'username')::text, min(recorded_at)
      FROM audit_entry_of_before WHERE detail ? 'username' GROUP BY 1, 2) AS said;

INSERT INTO audit_entry (id, agency_id, recorded_at, account_id, position_id, actor, event, subject_type, subject_id,
                         detail, personal, words)
SELECT b.id, b.agency_id, b.recorded_at, b.account_id, b.position_id, n.commitment, b.event, b.subject_type, b.subject_id,
       b.detail - 'username' - 'agencyId' - 'subjectId', p.commitment,
       coalesce((SELECT lower(unaccent(string_agg(text #>> '{}', ' ')))
                 FROM jsonb_path_query(b.detail - 'username' - 'agencyId' - 'subjectId', 'strict $.** ? (@.type() == "string")') AS text), '')
FROM audit_entry_of_before b
LEFT JOIN committed n ON n.account = b.account_id AND n.content = b.actor_name
LEFT JOIN committed p ON b.detail ? 'username' AND p.account = b.subject_id
                     AND p.content = jsonb_build_object('username', b.detail -> 'username')::text
ORDER BY b.recorded_at, b.id;
DROP TABLE audit_entry_of_before;
