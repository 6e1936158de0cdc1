package vn.tiendo.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;

/** How agencies read the words of their deadlines. */
@ApplicationScoped
public class DeadlineSettings {
    private final EntityManager database;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    DeadlineSettings(EntityManager database, CurrentActor current, Event<DomainEvent> events) {
        this.database = database;
        this.current = current;
        this.events = events;
    }

    /** Whether "trước ngày X" leaves X itself out in an agency. */
    @Transactional
    public boolean isStrict(UUID agencyId) {
        return !of(agencyId).beforeTakesDay();
    }

    @Transactional
    DeadlineSettingsView view() {
        return DeadlineSettingsView.from(of(current.require().agencyId()));
    }

    @Transactional
    DeadlineSettingsView change(long version, ChangeDeadlineSettings request) {
        var setting = of(current.require().agencyId());
        setting.requireVersion(version);
        var before = DeadlineSettingsChanged.Values.of(setting);
        // The defaults are stored as they are first, so that the first change has a version of its own.
        database.persist(setting);
        database.flush();
        setting.change(request);
        database.flush();
        events.fire(
                new DeadlineSettingsChanged(setting.agencyId(), before, DeadlineSettingsChanged.Values.of(setting)));
        return DeadlineSettingsView.from(setting);
    }

    private DeadlineSetting of(UUID agencyId) {
        var stored = database.find(DeadlineSetting.class, agencyId);
        return stored == null ? new DeadlineSetting(agencyId) : stored;
    }
}
