package vn.tiendo.identity.oidc;

import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.tiendo.identity.VouchedSessions;
import vn.tiendo.shared.domain.DomainEvent;

/** Ends our sessions when the provider's has ended. */
@ApplicationScoped
class Dismissal {
    private final ProviderSessions providerSessions;
    private final VouchedSessions sessions;
    private final Event<DomainEvent> events;

    @Inject
    Dismissal(ProviderSessions providerSessions, VouchedSessions sessions, Event<DomainEvent> events) {
        this.providerSessions = providerSessions;
        this.sessions = sessions;
        this.events = events;
    }

    /** @param meant a logout token that has been checked */
    @Transactional
    void dismiss(LogoutTokenClaimsSet meant) {
        sessions.end(providerSessions.take(meant))
                .forEach(ended -> events.fire(new OidcEvent.OidcSessionsEnded(ended.agencyId(), ended.accountId())));
    }
}
