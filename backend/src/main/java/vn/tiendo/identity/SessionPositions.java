package vn.tiendo.identity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.shared.time.BusinessClock;

/** The positions in which a person may act today: the own ones first, then those that others have delegated. */
@ApplicationScoped
class SessionPositions {
    private final AccountRepository accounts;
    private final List<DelegatedPositions> delegated;
    private final OrganisationNames names;
    private final BusinessClock clock;

    @Inject
    SessionPositions(
            AccountRepository accounts,
            @All List<DelegatedPositions> delegated,
            OrganisationNames names,
            BusinessClock clock) {
        this.accounts = accounts;
        this.delegated = delegated;
        this.names = names;
        this.clock = clock;
    }

    List<Position> ownedBy(UUID accountId) {
        return accounts.positionsOf(accountId, clock.today());
    }

    List<Actor> delegatedTo(UUID accountId) {
        LocalDate today = clock.today();
        return delegated.stream()
                .flatMap(positions -> positions.of(accountId, today).stream())
                .toList();
    }

    List<SessionPosition> views(Account account) {
        var actors = Stream.concat(
                        ownedBy(account.id()).stream().map(position -> position.heldBy(account)),
                        delegatedTo(account.id()).stream())
                .toList();
        var units = actors.stream()
                .flatMap(actor -> Stream.of(actor.unitId(), actor.agencyId()))
                .collect(Collectors.toSet());
        var called = names.of(units);
        return actors.stream().map(actor -> SessionPosition.from(actor, called)).toList();
    }
}
