package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Has the sessions of a person checked anew as soon as what they may do has changed. */
@ApplicationScoped
class SessionRefresh {
    private final SessionChanges changes;

    @Inject
    SessionRefresh(SessionChanges changes) {
        this.changes = changes;
    }

    void announce(@Observes PowersChanged event) {
        changes.of(event.whosePowers());
    }
}
