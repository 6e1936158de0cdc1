package vn.tiendo.notification.mail;

import java.util.UUID;
import vn.tiendo.shared.database.Row;

/** A mail that somebody is sending now.
 *
 * @param attempts this one included
 */
record WaitingMail(UUID id, String messageId, String address, String subject, String plain, String html, int attempts) {

    static WaitingMail of(Row row) {
        return new WaitingMail(
                row.id("id"),
                row.text("message_id"),
                row.text("address"),
                row.text("subject"),
                row.text("plain"),
                row.text("html"),
                row.integer("attempts"));
    }

    @Override
    public String toString() {
        return "WaitingMail[" + messageId + "]";
    }
}
