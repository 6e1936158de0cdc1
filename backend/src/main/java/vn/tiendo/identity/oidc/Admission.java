package vn.tiendo.identity.oidc;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.identity.Caller;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.VouchedAccount;
import vn.tiendo.identity.VouchedAccounts;
import vn.tiendo.identity.VouchedSession;
import vn.tiendo.identity.VouchedSessions;
import vn.tiendo.shared.domain.DomainEvent;

/** Lets in whom the provider vouches for, into a session of ours, or says why not. Both go into the trail. */
@ApplicationScoped
class Admission {
    private final Newcomers newcomers;
    private final Links links;
    private final RoleMappingRepository mappings;
    private final MappedPositions positions;
    private final VouchedAccounts accounts;
    private final VouchedSessions sessions;
    private final ProviderSessions providerSessions;
    private final Event<DomainEvent> events;

    @Inject
    Admission(
            Newcomers newcomers,
            Links links,
            RoleMappingRepository mappings,
            MappedPositions positions,
            VouchedAccounts accounts,
            VouchedSessions sessions,
            ProviderSessions providerSessions,
            Event<DomainEvent> events) {
        this.newcomers = newcomers;
        this.links = links;
        this.mappings = mappings;
        this.positions = positions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.providerSessions = providerSessions;
        this.events = events;
    }

    /** @throws Refused after it has been written down */
    @Transactional(dontRollbackOn = Refused.class)
    VouchedSession admit(Person person, Caller caller) throws Refused {
        var account = account(person, caller);
        if (!account.usable()) {
            throw turnedAway(account, caller, Refusal.DISABLED);
        }
        positions.settle(account, wanted(account, person));
        var session = sessions.open(account.id(), caller);
        if (session.isEmpty()) {
            throw turnedAway(account, caller, Refusal.NO_POSITION);
        }
        providerSessions.keep(session.get().id(), person);
        CurrentActor.onBehalfOf(session.get().actor(), () -> signedIn(account, person, caller));
        return session.get();
    }

    private VouchedAccount signedIn(VouchedAccount account, Person person, Caller caller) {
        events.fire(new OidcEvent.SignedIn(
                account.agencyId(),
                account.id(),
                account.username(),
                caller.address(),
                person.issuer(),
                person.methods(),
                person.assurance()));
        return account;
    }

    private VouchedAccount account(Person person, Caller caller) throws Refused {
        Optional<VouchedAccount> known = links.accountOf(person).flatMap(accounts::find);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return newcomers.welcome(person);
        } catch (Refused refused) {
            accounts.firstAgency()
                    .ifPresent(agency -> events.fire(new OidcEvent.StrangerRefused(
                            agency,
                            agency,
                            caller.address(),
                            person.issuer(),
                            person.subject(),
                            refused.refusal().name())));
            throw refused;
        }
    }

    private Set<MappedPosition> wanted(VouchedAccount account, Person person) {
        return mappings.ofAgency(account.agencyId()).stream()
                .flatMap(list -> list.mappings().stream())
                .filter(mapping -> mapping.fits(person))
                .map(OidcRoleMapping::position)
                .collect(toSet());
    }

    private Refused turnedAway(VouchedAccount account, Caller caller, Refusal reason) {
        events.fire(new OidcEvent.SignInFailed(
                account.agencyId(), account.id(), account.username(), caller.address(), reason.name()));
        return new Refused(reason, "account " + account.id());
    }
}
