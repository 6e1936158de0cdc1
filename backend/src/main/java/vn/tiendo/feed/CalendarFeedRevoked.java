package vn.tiendo.feed;

import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;

/** A link to a calendar opens nothing any more. */
public record CalendarFeedRevoked(UUID agencyId, UUID subjectId, CalendarFeedKind kind) implements DomainEvent {
    @Override
    public String subjectType() {
        return "calendar-feed";
    }
}
