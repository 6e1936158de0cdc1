package vn.tiendo.notification;

/** Notices and mails that nobody needs any more; each kind has an index by its age. */
enum Outdated {
    READ_NOTICES("notification", "read_at is not null", "created_at"),
    UNREAD_NOTICES("notification", "read_at is null", "created_at"),
    SENT_MAILS("mail_outbox", "state = 'SENT'", "sent_at"),
    FAILED_MAILS("mail_outbox", "state = 'FAILED'", "give_up_at");

    private final String table;
    private final String condition;
    private final String time;

    Outdated(String table, String condition, String time) {
        this.table = table;
        this.condition = condition;
        this.time = time;
    }

    /** A statement that removes the oldest of them. What somebody has read, or sends again, meanwhile is looked at anew. */
    String removal(int atMost) {
        return """
                delete from %1$s where %2$s and id in (
                    select id from %1$s where %2$s and %3$s < ? order by %3$s limit %4$d)""".formatted(table, condition, time, atMost);
    }
}
