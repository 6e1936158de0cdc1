package vn.tiendo.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.secret.Secret;
import vn.tiendo.shared.web.Page;

/** The use cases of the links that a person has. Their times are real times. */
@ApplicationScoped
class CalendarFeedService {
    private static final int MOST = 10;

    private final CalendarFeedRepository feeds;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    CalendarFeedService(CalendarFeedRepository feeds, CurrentActor current, Event<DomainEvent> events) {
        this.feeds = feeds;
        this.current = current;
        this.events = events;
    }

    @Transactional
    Page<CalendarFeedView> list() {
        return Page.whole(feeds.of(current.require().accountId()).stream()
                .map(CalendarFeedView::from)
                .toList());
    }

    @Transactional
    NewCalendarFeed make(MakeCalendarFeed request) {
        var owner = current.require();
        if (feeds.of(owner.accountId()).size() >= MOST) {
            throw new Refused(
                    "too-many-calendar-feeds",
                    "Bạn đã có %d đường dẫn lịch. Hãy thu hồi một đường dẫn không dùng rồi tạo lại.".formatted(MOST));
        }
        var secret = Secret.random();
        var feed = new CalendarFeed(owner, request.kind(), secret, Instant.now());
        feeds.persist(feed);
        events.fire(feed.made());
        return new NewCalendarFeed(CalendarFeedView.from(feed), CalendarFeedResource.pathOf(secret));
    }

    @Transactional
    void revoke(UUID id) {
        var feed = feeds.of(current.require().accountId(), id).orElseThrow(() -> new NotFound("Đường dẫn lịch"));
        if (feed.revoke(Instant.now())) {
            events.fire(feed.revoked());
        }
    }
}
