package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;

/** Accounts as other features may ask for them. */
@ApplicationScoped
public class Accounts {
    private final AccountRepository accounts;
    private final DailyWork work;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    Accounts(AccountRepository accounts, DailyWork work, BusinessClock clock, Event<DomainEvent> events) {
        this.accounts = accounts;
        this.work = work;
        this.clock = clock;
        this.events = events;
    }

    /** Whether this is an installation in which nobody can sign in yet; a second replica waits until the first is done. */
    @Transactional
    public boolean areNone() {
        work.await(DailyWork.FIRST_START);
        return accounts.count() == 0;
    }

    /** Whether somebody has this name for signing in; case does not matter. */
    public boolean exists(String username) {
        return accounts.byUsername(username).isPresent();
    }

    /** Whose account holds this position. */
    public Optional<UUID> holderOf(UUID positionId) {
        return Optional.ofNullable(accounts.getEntityManager().find(Position.class, positionId))
                .map(Position::accountId);
    }

    /** As whom the holder of an account acts in a position of their own; empty when they may not act in it today. */
    @Transactional
    public Optional<Actor> actor(UUID accountId, UUID positionId) {
        var account = accounts.findById(accountId);
        if (account == null || account.state() != AccountState.ACTIVE) {
            return Optional.empty();
        }
        return accounts.positionsOf(accountId, clock.today()).stream()
                .filter(position -> position.id().equals(positionId))
                .map(position -> position.heldBy(account))
                .findFirst();
    }

    /** Opens an account with one position and says as whom its holder acts.
     *
     * @param title the position as people say it: "Trưởng phòng Người có công"
     */
    @Transactional
    public Actor open(NewAccount request) {
        var account = new Account(
                request.agencyId(), request.username(), request.displayName(), Passwords.hash(request.password()));
        var position =
                new Position(request.agencyId(), account.id(), request.unitId(), request.role(), request.title());
        accounts.persist(account);
        accounts.getEntityManager().persist(position);
        return position.heldBy(account);
    }

    /** Opens an account whose owner must replace the password at once.
     *
     * @return the password, which is kept nowhere
     */
    @Transactional
    public String openWithOneTimePassword(NewAccount request) {
        var password = OneTimePassword.random();
        var actor = open(request.withPassword(password));
        accounts.findById(actor.accountId()).requireNewPassword();
        events.fire(new AccountEvent.AccountOpened(actor.agencyId(), actor.accountId(), actor.username()));
        events.fire(accounts.getEntityManager()
                .find(Position.class, actor.positionId())
                .given());
        return password;
    }

    /** What is needed to open an account. */
    public record NewAccount(
            UUID agencyId, UUID unitId, Role role, String username, String displayName, String title, String password) {
        NewAccount withPassword(String other) {
            return new NewAccount(agencyId, unitId, role, username, displayName, title, other);
        }

        @Override
        public String toString() {
            return "NewAccount[" + username + "]";
        }
    }
}
