package vn.tiendo.notification.mail;

import java.time.LocalDate;
import java.util.UUID;

/** A mail to one person.
 *
 * @param kind of which one goes to a person for each key
 */
public record MailDraft(UUID agencyId, UUID accountId, String address, MailKind kind, String key, MailWords words) {

    public static MailDraft digest(UUID agencyId, UUID accountId, String address, LocalDate day, MailWords words) {
        return new MailDraft(agencyId, accountId, address, MailKind.DIGEST, day.toString(), words);
    }

    public static MailDraft single(UUID agencyId, UUID accountId, String address, UUID notification, MailWords words) {
        return new MailDraft(agencyId, accountId, address, MailKind.SINGLE, notification.toString(), words);
    }

    /** The same whoever makes and sends it, so that a reader's program sees that a second one is the first. */
    String messageId(String domain) {
        return "<%s.%s.%s@%s>".formatted(kind.name().toLowerCase(), key.replaceAll("[^0-9a-z]", ""), accountId, domain);
    }

    @Override
    public String toString() {
        return "MailDraft[%s %s to %s]".formatted(kind, key, accountId);
    }
}
