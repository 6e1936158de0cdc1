package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;

/** Stops accounts, lets them be used again, and takes persons out of them. Times of accounts are real time. */
@ApplicationScoped
class AccountClosing {
    private final AdministeredAccounts accounts;
    private final SessionRepository sessions;
    private final SecondFactorRepository factors;
    private final FailureCounts failures;
    private final AccountViews views;
    private final LastAdministrator administrator;
    private final SessionChanges changes;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    AccountClosing(
            AdministeredAccounts accounts,
            SessionRepository sessions,
            SecondFactorRepository factors,
            FailureCounts failures,
            AccountViews views,
            LastAdministrator administrator,
            SessionChanges changes,
            CurrentActor current,
            BusinessClock clock,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.failures = failures;
        this.views = views;
        this.administrator = administrator;
        this.changes = changes;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    AccountView disable(UUID id, long version) {
        var account = accounts.require(current.require(), id, version);
        administrator.stays(account.agencyId(), () -> account.stop(Instant.now()));
        sessions.revokeAll(id, null, Instant.now());
        changes.of(id);
        events.fire(new AccountEvent.AccountDisabled(
                account.agencyId(), id, account.username(), Disablement.ADMINISTRATOR));
        return views.of(account);
    }

    @Transactional
    AccountView enable(UUID id, long version) {
        var account = accounts.require(current.require(), id, version);
        account.resume(Instant.now());
        accounts.flush();
        failures.forgetName(account.username());
        events.fire(new AdministrationEvent.AccountEnabled(account.agencyId(), id));
        return views.of(account);
    }

    /** Takes the person out of the account for good; what was done with it stays. */
    @Transactional
    AccountView erasePersonalData(UUID id, long version) {
        var account = accounts.require(current.require(), id, version);
        AccountPolicy.requireAnother(current.require(), account);
        var username = account.username();
        var name = account.displayName();
        administrator.stays(account.agencyId(), () -> account.erase(Instant.now()));
        failures.forgetName(username);
        factors.remove(id);
        accounts.endPositions(account, clock.today());
        sessions.revokeAll(id, null, Instant.now());
        accounts.forgetWhereSessionsCameFrom(account);
        accounts.forgetAnswersAbout(account, name);
        accounts.eraseNamesInStories(account);
        changes.ofEverybody();
        events.fire(new PersonalDataErased(account.agencyId(), id));
        return views.of(account);
    }
}
