package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.DomainEvent;

/** The rules of signing in, by agency. */
@ApplicationScoped
class IdentitySettings {
    private final EntityManager database;
    private final CurrentActor current;
    private final SessionChanges sessions;
    private final Event<DomainEvent> events;
    private final boolean demo;

    @Inject
    IdentitySettings(
            EntityManager database,
            CurrentActor current,
            SessionChanges sessions,
            Event<DomainEvent> events,
            @ConfigProperty(name = "tiendo.demo.enabled", defaultValue = "false") boolean demo) {
        this.database = database;
        this.current = current;
        this.sessions = sessions;
        this.events = events;
        this.demo = demo;
    }

    boolean isDemo() {
        return demo;
    }

    @Transactional
    IdentitySettingsView view() {
        var agency = current.require().agencyId();
        return IdentitySettingsView.from(of(agency));
    }

    @Transactional
    IdentitySettingsView change(long version, ChangeIdentitySettings request) {
        var agency = current.require().agencyId();
        var setting = of(agency);
        setting.requireVersion(version);
        var before = IdentitySettingsChanged.Values.of(setting);
        setting.change(request);
        database.persist(setting);
        database.flush();
        events.fire(new IdentitySettingsChanged(agency, before, IdentitySettingsChanged.Values.of(setting)));
        sessions.ofEverybody();
        return IdentitySettingsView.from(setting);
    }

    /** What holds in an agency; called in a transaction. */
    SignInRules rulesOf(UUID agencyId) {
        return rules(agencyId, database.find(IdentitySetting.class, agencyId));
    }

    /** @param stored null where nobody has changed the defaults */
    SignInRules rules(UUID agencyId, @Nullable IdentitySetting stored) {
        return SignInRules.of(stored == null ? defaults(agencyId) : stored);
    }

    private IdentitySetting of(UUID agencyId) {
        var stored = database.find(IdentitySetting.class, agencyId);
        return stored == null ? defaults(agencyId) : stored;
    }

    private IdentitySetting defaults(UUID agencyId) {
        return demo ? IdentitySetting.ofDemonstration(agencyId) : new IdentitySetting(agencyId);
    }
}
