package vn.tiendo.task;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;

/** By how many days agencies follow their work up; remembered for seconds, because every list needs it. */
@ApplicationScoped
public class FollowUpSettings {
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final EntityManager entities;
    private final DataSource database;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;
    private final Cache<UUID, FollowUpRules> known =
            Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(KEPT).build();

    @Inject
    FollowUpSettings(
            EntityManager entities,
            DataSource database,
            CurrentActor current,
            BusinessClock clock,
            Event<DomainEvent> events) {
        this.entities = entities;
        this.database = database;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** The rules of the current actor's agency. */
    public FollowUpRules rules() {
        return rulesOf(current.require().agencyId());
    }

    /** The rules of any agency, for what nobody has asked for in person. */
    public FollowUpRules rulesOf(UUID agencyId) {
        return known.get(
                agencyId,
                id -> new Sql("select * from follow_up_setting where agency_id = ?", id)
                        .first(
                                database,
                                row -> new FollowUpRules(
                                        row.integer("soon_days"), row.integer("idle_days"), row.integer("ahead_days")))
                        .orElse(FollowUpRules.DEFAULT));
    }

    /** Today, as the current actor's agency looks at it. */
    AsOf today() {
        return on(current.require().agencyId(), clock.today());
    }

    AsOf on(UUID agencyId, LocalDate day) {
        return new AsOf(day, rulesOf(agencyId));
    }

    @Transactional
    FollowUpSettingsView view() {
        return FollowUpSettingsView.from(of(current.require().agencyId()));
    }

    @Transactional
    FollowUpSettingsView change(long version, ChangeFollowUpSettings request) {
        var setting = of(current.require().agencyId());
        setting.requireVersion(version);
        var before = setting.rules();
        // The defaults are stored as they are first, so that the first change has a version of its own.
        entities.persist(setting);
        entities.flush();
        setting.change(request);
        entities.flush();
        known.invalidate(setting.agencyId());
        events.fire(new FollowUpSettingsChanged(setting.agencyId(), before, setting.rules()));
        return FollowUpSettingsView.from(setting);
    }

    private FollowUpSetting of(UUID agencyId) {
        var stored = entities.find(FollowUpSetting.class, agencyId);
        return stored == null ? new FollowUpSetting(agencyId) : stored;
    }
}
