package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;

/** Accounts of people for whom a provider vouches: they need no password here. Called in a transaction. */
@ApplicationScoped
public class VouchedAccounts {
    private final AccountRepository accounts;
    private final IdentitySettings settings;
    private final SessionChanges sessions;
    private final LastAdministrator lastAdministrator;
    private final OrganisationNames organisation;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    VouchedAccounts(
            AccountRepository accounts,
            IdentitySettings settings,
            SessionChanges sessions,
            LastAdministrator lastAdministrator,
            OrganisationNames organisation,
            BusinessClock clock,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.settings = settings;
        this.sessions = sessions;
        this.lastAdministrator = lastAdministrator;
        this.organisation = organisation;
        this.clock = clock;
        this.events = events;
    }

    /** The account as it may be used now: one that was not used for too long is disabled by this. */
    public Optional<VouchedAccount> find(UUID id) {
        var account = accounts.findByIdOptional(id);
        account.ifPresent(this::disableIfUnused);
        return account.map(VouchedAccount::from);
    }

    /** Of whichever agency; case does not matter. */
    public Optional<VouchedAccount> named(String username) {
        return accounts.byUsername(username).map(VouchedAccount::from);
    }

    /** In whose trail stands what concerns nobody known. */
    public Optional<UUID> firstAgency() {
        return organisation.firstAgency();
    }

    public VouchedAccount open(UUID agencyId, String username, String displayName) {
        var account = new Account(agencyId, username, displayName, null);
        accounts.persistAndFlush(account);
        events.fire(new AccountEvent.AccountOpened(agencyId, account.id(), username));
        return VouchedAccount.from(account);
    }

    /** What the account holds today. */
    public List<HeldPosition> positionsHeld(UUID accountId) {
        return accounts.positionsOf(accountId, clock.today()).stream()
                .map(HeldPosition::from)
                .toList();
    }

    public UUID give(UUID accountId, Role role, UUID unitId, String title) {
        var account = accounts.findById(accountId);
        var position = new Position(account.agencyId(), accountId, unitId, role, title);
        accounts.getEntityManager().persist(position);
        accounts.flush();
        return position.id();
    }

    /** From now on; sessions in that position end.
     *
     * @return false when the position stays: without it nobody would administer the agency
     */
    public boolean end(UUID positionId) {
        var position = accounts.getEntityManager().find(Position.class, positionId);
        if (!lastAdministrator.canSpare(position)) {
            return false;
        }
        position.endBefore(clock.today());
        accounts.flush();
        sessions.of(position.accountId());
        return true;
    }

    private void disableIfUnused(Account account) {
        var limit = settings.rulesOf(account.agencyId()).unusedLimit();
        var now = Instant.now();
        if (account.isUnusedFor(limit, now) && account.disable(Disablement.IDLE, now)) {
            events.fire(new AccountEvent.AccountDisabled(
                    account.agencyId(), account.id(), account.username(), Disablement.IDLE));
        }
    }

    /** A position that an account holds. */
    public record HeldPosition(UUID id, Role role, UUID unitId, String title) {
        static HeldPosition from(Position position) {
            return new HeldPosition(position.id(), position.role(), position.unitId(), position.title());
        }
    }
}
