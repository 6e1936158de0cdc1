ALTER TABLE notification
    DROP CONSTRAINT notification_kind_known,
    ADD CONSTRAINT notification_kind_known
        CHECK (kind IN ('ASSIGNED', 'DECIDED', 'EXTENSION', 'DUE', 'URGED', 'WAITING', 'REPORT', 'DIFFICULTY', 'HANDED'));
