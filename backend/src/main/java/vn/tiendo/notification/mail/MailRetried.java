package vn.tiendo.notification.mail;

import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;

/** An administrator had a mail sent again that could not be sent. */
public record MailRetried(UUID agencyId, UUID subjectId) implements DomainEvent {
    @Override
    public String subjectType() {
        return "mail";
    }
}
