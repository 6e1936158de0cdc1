package vn.tiendo.identity.oidc;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.identity.VouchedAccount;
import vn.tiendo.identity.VouchedAccounts;
import vn.tiendo.shared.domain.DomainEvent;

/** Finds or opens the account of somebody who comes from the provider for the first time. */
@ApplicationScoped
class Newcomers {
    private final RoleMappingRepository mappings;
    private final VouchedAccounts accounts;
    private final Links links;
    private final Event<DomainEvent> events;

    @Inject
    Newcomers(RoleMappingRepository mappings, VouchedAccounts accounts, Links links, Event<DomainEvent> events) {
        this.mappings = mappings;
        this.accounts = accounts;
        this.links = links;
        this.events = events;
    }

    /** The account of the one agency whose mappings fit the person, linked to them from now on. */
    VouchedAccount welcome(Person person) throws Refused {
        var fitting = mappings.withMappings().stream()
                .filter(list -> list.mappings().stream().anyMatch(mapping -> mapping.fits(person)))
                .toList();
        if (fitting.isEmpty()) {
            throw new Refused(Refusal.NO_MAPPING, "no mapping fits");
        }
        var agencies = fitting.stream().map(RoleMappingList::agencyId).collect(toSet());
        if (agencies.size() > 1) {
            throw new Refused(Refusal.SEVERAL_AGENCIES, "mappings of several agencies fit");
        }
        var existing = existing(person, fitting.getFirst());
        return existing.isPresent()
                ? linked(person, existing.get(), false)
                : linked(person, opened(person, fitting.getFirst().agencyId()), true);
    }

    /** An account of that name, if a mapping that fits allows to take it over. */
    private Optional<VouchedAccount> existing(Person person, RoleMappingList list) {
        boolean allowed = list.mappings().stream().anyMatch(mapping -> mapping.linksAccounts() && mapping.fits(person));
        List<String> names = allowed ? person.names() : List.of();
        return names.stream()
                .flatMap(name -> accounts.named(name).stream())
                .filter(account -> account.agencyId().equals(list.agencyId()))
                .filter(account -> account.usable() && !links.isTaken(account.id(), person.issuer()))
                .findFirst();
    }

    private VouchedAccount opened(Person person, UUID agencyId) throws Refused {
        var username = person.username().orElseThrow(() -> new Refused(Refusal.INVALID, "the person has no name"));
        if (accounts.named(username).isPresent()) {
            throw new Refused(Refusal.NAME_TAKEN, "the name belongs to another account");
        }
        return accounts.open(agencyId, username, person.displayName().orElse(username));
    }

    private VouchedAccount linked(Person person, VouchedAccount account, boolean opened) {
        links.link(person, account.id());
        events.fire(new OidcEvent.OidcAccountLinked(
                account.agencyId(), account.id(), account.username(), person.issuer(), person.subject(), opened));
        return account;
    }
}
