package vn.tiendo.notification.digest;

import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.DomainEvent;

/** An administrator changed when the digest comes. */
public record DigestSettingsChanged(UUID agencyId, List<Change> changes) implements DomainEvent {
    @Override
    public String subjectType() {
        return "notification-settings";
    }

    @Override
    public UUID subjectId() {
        return agencyId;
    }
}
