package vn.tiendo.shared.time;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Keeps the offset of the business clock, so that a demonstration runs on from where it was set. */
@ApplicationScoped
public class BusinessClockStore {
    private final EntityManager database;
    private final BusinessClock clock;

    @Inject
    BusinessClockStore(EntityManager database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    void load(@Observes StartupEvent start) {
        List<?> stored = database.createNativeQuery("select offset_seconds from business_clock", Long.class)
                .getResultList();
        stored.forEach(seconds -> clock.setOffset(Duration.ofSeconds((Long) seconds)));
    }

    /** Sets the business clock, unless it has been set before; it runs on from there. */
    @Transactional
    public void startAt(LocalDateTime businessTime, String reason) {
        var offset = Duration.between(Instant.now(), businessTime.atZone(BusinessClock.ZONE));
        int set = database.createNativeQuery(
                        "insert into business_clock (offset_seconds, reason) values (?1, ?2) on conflict do nothing")
                .setParameter(1, offset.toSeconds())
                .setParameter(2, reason)
                .executeUpdate();
        if (set == 1) {
            clock.setOffset(offset);
        }
    }
}
