package vn.tiendo.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;

/** Time limits of agencies; what is under way keeps the last day that it was given. */
@ApplicationScoped
class DifficultySettings {
    private final EntityManager database;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    DifficultySettings(EntityManager database, CurrentActor current, Event<DomainEvent> events) {
        this.database = database;
        this.current = current;
        this.events = events;
    }

    @Transactional
    TimeLimits limitsOf(UUID agencyId) {
        return of(agencyId).limits();
    }

    @Transactional
    DifficultySettingsView view() {
        return DifficultySettingsView.from(of(current.require().agencyId()));
    }

    @Transactional
    DifficultySettingsView change(long version, ChangeDifficultySettings request) {
        var setting = of(current.require().agencyId());
        setting.requireVersion(version);
        var before = DifficultySettingsChanged.Values.of(setting);
        // The defaults are stored as they are first, so that the first change has a version of its own.
        database.persist(setting);
        database.flush();
        setting.change(request);
        database.flush();
        events.fire(new DifficultySettingsChanged(
                setting.agencyId(), before, DifficultySettingsChanged.Values.of(setting)));
        return DifficultySettingsView.from(setting);
    }

    private DifficultySetting of(UUID agencyId) {
        var stored = database.find(DifficultySetting.class, agencyId);
        return stored == null ? new DifficultySetting(agencyId) : stored;
    }
}
