package vn.tiendo.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.notification.mail.Outbox;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.DomainEvent;

/** When the own agency gets its digest. */
@ApplicationScoped
class DigestSettings {
    private final EntityManager database;
    private final Outbox outbox;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    DigestSettings(EntityManager database, Outbox outbox, CurrentActor current, Event<DomainEvent> events) {
        this.database = database;
        this.outbox = outbox;
        this.current = current;
        this.events = events;
    }

    @Transactional
    DigestSettingsView view() {
        return DigestSettingsView.from(of(current.require().agencyId()), outbox.isOn());
    }

    @Transactional
    DigestSettingsView change(long version, ChangeDigestSettings request) {
        var setting = of(current.require().agencyId());
        setting.requireVersion(version);
        var before = setting.digestAt();
        // The defaults are stored as they are first, so that the first change has a version of its own.
        database.persist(setting);
        database.flush();
        if (request.digestAt() != null) {
            setting.change(request.digestAt());
        }
        database.flush();
        if (!before.equals(setting.digestAt())) {
            events.fire(new DigestSettingsChanged(
                    setting.agencyId(), List.of(new Change("digestAt", before, setting.digestAt()))));
        }
        return DigestSettingsView.from(setting, outbox.isOn());
    }

    private DigestSetting of(UUID agencyId) {
        var stored = database.find(DigestSetting.class, agencyId);
        return stored == null ? new DigestSetting(agencyId) : stored;
    }
}
