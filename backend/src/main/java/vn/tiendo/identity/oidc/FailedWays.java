package vn.tiendo.identity.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.tiendo.identity.Caller;
import vn.tiendo.identity.VouchedAccounts;
import vn.tiendo.shared.domain.DomainEvent;

/** Writes into the trail that somebody did not get as far as being known. */
@ApplicationScoped
class FailedWays {
    private final VouchedAccounts accounts;
    private final Event<DomainEvent> events;

    @Inject
    FailedWays(VouchedAccounts accounts, Event<DomainEvent> events) {
        this.accounts = accounts;
        this.events = events;
    }

    @Transactional
    void write(Refusal reason, Caller caller) {
        accounts.firstAgency()
                .ifPresent(agency ->
                        events.fire(new OidcEvent.WayFailed(agency, agency, caller.address(), reason.name())));
    }
}
