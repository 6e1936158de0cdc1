-- The clearing at night reads what is outdated from its oldest end, and nothing else. Each notice is in one of the two.
CREATE INDEX notification_read_by_age ON notification (created_at) WHERE read_at IS NOT NULL;
CREATE INDEX notification_unread_by_age ON notification (created_at) WHERE read_at IS NULL;
CREATE INDEX mail_outbox_sent_by_age ON mail_outbox (sent_at) WHERE state = 'SENT';
CREATE INDEX mail_outbox_failed_by_age ON mail_outbox (give_up_at) WHERE state = 'FAILED';
