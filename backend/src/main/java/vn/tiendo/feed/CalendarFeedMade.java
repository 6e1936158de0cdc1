package vn.tiendo.feed;

import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;

/** Somebody made a link to a calendar; the secret stands nowhere. */
public record CalendarFeedMade(UUID agencyId, UUID subjectId, CalendarFeedKind kind) implements DomainEvent {
    @Override
    public String subjectType() {
        return "calendar-feed";
    }
}
