package vn.tiendo.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.shared.secret.Secret;

/** Links that were not taken back. */
@ApplicationScoped
class CalendarFeedRepository implements PanacheRepositoryBase<CalendarFeed, UUID> {
    List<CalendarFeed> of(UUID accountId) {
        return list("accountId = ?1 and revokedAt is null order by createdAt, id", accountId);
    }

    Optional<CalendarFeed> of(UUID accountId, UUID id) {
        return find("accountId = ?1 and id = ?2", accountId, id).firstResultOptional();
    }

    Optional<CalendarFeed> bySecret(Secret secret) {
        return find("secretHash = ?1 and revokedAt is null", (Object) secret.hash())
                .firstResultOptional();
    }
}
