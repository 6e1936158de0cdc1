package vn.tiendo.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be known of a link to a calendar; never its secret.
 *
 * @param positionId the position in which its owner reads
 * @param lastFetchedAt to the minute; null when nobody has fetched it
 */
public record CalendarFeedView(
        UUID id,
        CalendarFeedKind kind,
        UUID positionId,
        Instant createdAt,
        @Nullable Instant lastFetchedAt) {

    static CalendarFeedView from(CalendarFeed feed) {
        return new CalendarFeedView(feed.id(), feed.kind(), feed.positionId(), feed.createdAt(), feed.lastFetchedAt());
    }
}
