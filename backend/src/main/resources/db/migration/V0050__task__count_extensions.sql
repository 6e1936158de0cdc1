-- A list of requests for more time walked through those of all units to find one unit's, and counted them one by one.
-- Each says now of which unit and plan it is, which never changes, and the few numbers of each unit are kept.
ALTER TABLE extension ADD COLUMN plan_id uuid, ADD COLUMN unit_id uuid;
UPDATE extension e SET plan_id = a.plan_id, unit_id = a.unit_id FROM assignment a WHERE a.id = e.assignment_id;
ALTER TABLE extension ALTER COLUMN plan_id SET NOT NULL, ALTER COLUMN unit_id SET NOT NULL;
COMMENT ON COLUMN extension.plan_id IS 'Of its assignment, so that lists find it by one index';
COMMENT ON COLUMN extension.unit_id IS 'Of its assignment, so that lists find it by one index';

CREATE INDEX extension_state ON extension (agency_id, state, asked_at, id);
CREATE INDEX extension_unit ON extension (agency_id, unit_id, asked_at, id);
CREATE INDEX extension_plan ON extension (plan_id, asked_at, id);

CREATE TABLE extension_count (
    agency_id uuid NOT NULL,
    unit_id   uuid NOT NULL,
    state     text NOT NULL,
    total     integer NOT NULL,
    CONSTRAINT extension_count_key PRIMARY KEY (agency_id, unit_id, state),
    CONSTRAINT extension_count_not_negative CHECK (total >= 0)
);
COMMENT ON TABLE extension_count IS 'How many requests for more time each unit has in each state; the database keeps it';
INSERT INTO extension_count SELECT agency_id, unit_id, state, count(*) FROM extension GROUP BY agency_id, unit_id, state;

CREATE FUNCTION count_extension() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        UPDATE extension_count SET total = total - 1
        WHERE agency_id = OLD.agency_id AND unit_id = OLD.unit_id AND state = OLD.state;
    END IF;
    INSERT INTO extension_count AS c (agency_id, unit_id, state, total) VALUES (NEW.agency_id, NEW.unit_id, NEW.state, 1)
    ON CONFLICT (agency_id, unit_id, state) DO UPDATE SET total = c.total + 1;
    RETURN NULL;
END $$;
-- At the end of the transaction, after everything else is locked, so that no two of them wait for each other.
CREATE CONSTRAINT TRIGGER extension_asked AFTER INSERT ON extension
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_extension();
CREATE CONSTRAINT TRIGGER extension_decided AFTER UPDATE OF state ON extension
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION count_extension();
