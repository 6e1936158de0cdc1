CREATE TABLE notification (
    id               uuid PRIMARY KEY,
    agency_id        uuid NOT NULL REFERENCES unit,
    account_id       uuid NOT NULL REFERENCES account,
    kind             text NOT NULL,
    title            text NOT NULL,
    detail           text NOT NULL DEFAULT '',
    link             text NOT NULL,
    created_at       timestamptz NOT NULL,
    read_at          timestamptz,
    digest_day       date,
    waits_for_digest boolean NOT NULL DEFAULT false,
    CONSTRAINT notification_kind_known CHECK (kind IN ('ASSIGNED', 'DECIDED', 'EXTENSION', 'DUE', 'URGED', 'WAITING')),
    CONSTRAINT notification_one_digest_a_day UNIQUE (account_id, digest_day)
);
COMMENT ON TABLE notification IS 'What one person is told; names nobody.';
COMMENT ON COLUMN notification.link IS 'Where in the web application it is about';
COMMENT ON COLUMN notification.digest_day IS 'Of the morning''s summary: the business day, one for each person';
COMMENT ON COLUMN notification.waits_for_digest IS 'Also to be mailed with the next digest';
CREATE INDEX notification_list ON notification (account_id, created_at, id);
CREATE INDEX notification_unread ON notification (account_id) WHERE read_at IS NULL;
CREATE INDEX notification_waiting ON notification (agency_id, account_id) WHERE waits_for_digest;

CREATE TABLE notification_preference (
    account_id uuid NOT NULL REFERENCES account,
    kind       text NOT NULL,
    delivery   text NOT NULL,
    PRIMARY KEY (account_id, kind),
    CONSTRAINT notification_preference_known CHECK (delivery IN ('DIGEST', 'SINGLE', 'NONE')),
    CONSTRAINT notification_preference_due_only_together CHECK (kind <> 'DUE' OR delivery <> 'SINGLE')
);
COMMENT ON TABLE notification_preference IS 'How a person wants mails of a kind; without a row by the role.';

CREATE TABLE notification_setting (
    agency_id     uuid PRIMARY KEY REFERENCES unit,
    digest_minute integer NOT NULL,
    version       bigint NOT NULL DEFAULT 0,
    CONSTRAINT notification_setting_in_the_morning CHECK (digest_minute BETWEEN 5 * 60 AND 11 * 60)
);
COMMENT ON TABLE notification_setting IS 'When an agency gets its digest; without a row at 07:30.';
COMMENT ON COLUMN notification_setting.digest_minute IS 'Minutes after midnight in Asia/Ho_Chi_Minh';

CREATE TABLE digest_run (
    agency_id    uuid NOT NULL REFERENCES unit,
    business_day date NOT NULL,
    made_at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (agency_id, business_day)
);
COMMENT ON TABLE digest_run IS 'The digest of this morning is made: its row and its mails are committed together.';

CREATE TABLE mail_outbox (
    id              uuid PRIMARY KEY,
    agency_id       uuid NOT NULL REFERENCES unit,
    account_id      uuid NOT NULL REFERENCES account,
    kind            text NOT NULL,
    key             text NOT NULL,
    message_id      text NOT NULL UNIQUE,
    address         text NOT NULL,
    subject         text NOT NULL,
    plain           text NOT NULL,
    html            text NOT NULL,
    state           text NOT NULL DEFAULT 'WAITING',
    created_at      timestamptz NOT NULL DEFAULT now(),
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    give_up_at      timestamptz NOT NULL DEFAULT now() + interval '1 day',
    lease_until     timestamptz,
    attempts        integer NOT NULL DEFAULT 0,
    sent_at         timestamptz,
    last_error      text,
    CONSTRAINT mail_outbox_kind_known CHECK (kind IN ('DIGEST', 'SINGLE')),
    CONSTRAINT mail_outbox_state_known CHECK (state IN ('WAITING', 'SENT', 'FAILED')),
    CONSTRAINT mail_outbox_sent_has_time CHECK ((state = 'SENT') = (sent_at IS NOT NULL)),
    CONSTRAINT mail_outbox_once UNIQUE (account_id, kind, key)
);
COMMENT ON TABLE mail_outbox IS 'Mails, written in the transaction of their cause and sent after it. The words go when a mail is sent; the row says that it was.';
COMMENT ON COLUMN mail_outbox.key IS 'Of a digest the business day, of a single mail the notification: nobody gets one twice';
COMMENT ON COLUMN mail_outbox.message_id IS 'Stays the same when a mail is sent again, so that the reader''s program can tell';
COMMENT ON COLUMN mail_outbox.lease_until IS 'Who sends it now has it until then; after that another replica takes it';
CREATE INDEX mail_outbox_due ON mail_outbox (next_attempt_at, id) WHERE state = 'WAITING';
CREATE INDEX mail_outbox_list ON mail_outbox (agency_id, created_at, id) WHERE state <> 'SENT';
