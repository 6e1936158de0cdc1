package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.tiendo.shared.database.ChannelHearer;

/** Tells all replicas, when the transaction succeeds, that what they remember of sessions no longer holds. */
@ApplicationScoped
class SessionChanges implements ChannelHearer {
    static final String CHANNEL = "tiendo_identity";
    static final String ACCOUNT = "account:";
    static final String ALL = "all";

    private final EntityManager database;
    private final SessionCache cache;
    private final Event<Changed> changes;
    private final Event<SessionsChanged> known;

    @Inject
    SessionChanges(EntityManager database, SessionCache cache, Event<Changed> changes, Event<SessionsChanged> known) {
        this.database = database;
        this.cache = cache;
        this.changes = changes;
        this.known = known;
    }

    /** The sessions of this account are to be checked anew. */
    void of(UUID accountId) {
        announce(ACCOUNT + accountId);
    }

    void ofEverybody() {
        announce(ALL);
    }

    private void announce(String what) {
        // sent to the others at the commit, too
        database.createNativeQuery("select cast(pg_notify(?1, ?2) as text)")
                .setParameter(1, CHANNEL)
                .setParameter(2, what)
                .getSingleResult();
        changes.fire(new Changed(what));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        heard(change.what());
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void missedSomething() {
        heard(ALL);
    }

    @Override
    public void heard(String what) {
        if (what.equals(ALL)) {
            cache.forgetAll();
            known.fire(new SessionsChanged(null));
        }
        if (what.startsWith(ACCOUNT)) {
            var account = UUID.fromString(what.substring(ACCOUNT.length()));
            cache.forgetSessionsOf(account);
            known.fire(new SessionsChanged(account));
        }
    }

    /** What has changed, as sent through the channel. */
    record Changed(String what) {}
}
