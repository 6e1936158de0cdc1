package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Refused;

/** Helps people who have lost what they sign in with. Whoever is signed in with the account has to sign in anew. */
@ApplicationScoped
class LostCredentials {
    private final AdministeredAccounts accounts;
    private final SessionRepository sessions;
    private final SecondFactorRepository factors;
    private final FailureCounts failures;
    private final AccountViews views;
    private final SessionChanges changes;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    LostCredentials(
            AdministeredAccounts accounts,
            SessionRepository sessions,
            SecondFactorRepository factors,
            FailureCounts failures,
            AccountViews views,
            SessionChanges changes,
            CurrentActor current,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.failures = failures;
        this.views = views;
        this.changes = changes;
        this.current = current;
        this.events = events;
    }

    /** Replaces the password by one that is answered once and never again. */
    @Transactional
    OneTimePassword resetPassword(UUID id, long version) {
        var account = accounts.require(current.require(), id, version);
        var password = OneTimePassword.random();
        account.requireNotErased();
        account.giveOneTimePassword(Passwords.hash(password), Instant.now());
        accounts.flush();
        failures.forgetName(account.username());
        sessions.revokeAll(id, null, Instant.now());
        events.fire(new AdministrationEvent.PasswordReset(account.agencyId(), id));
        return new OneTimePassword(password, account.version());
    }

    /** For somebody who has lost theirs: the next sign-in asks for the password alone. */
    @Transactional
    AccountView removeSecondFactor(UUID id, long version) {
        var account = accounts.require(current.require(), id, version);
        if (!factors.remove(id)) {
            throw new Refused("second-factor-absent", "Tài khoản chưa bật xác thực hai lớp.");
        }
        account.requireNewPassword();
        accounts.flush();
        sessions.revokeAll(id, null, Instant.now());
        changes.of(id);
        events.fire(new AccountEvent.SecondFactorRemoved(account.agencyId(), id, account.username()));
        return views.of(account);
    }
}
