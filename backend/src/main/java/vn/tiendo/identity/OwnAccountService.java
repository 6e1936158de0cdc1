package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Invalid;

/** What people see and change of their own account. */
@ApplicationScoped
class OwnAccountService {
    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final SecondFactorRepository factors;
    private final IdentitySettings settings;
    private final OwnPassword password;
    private final SessionChanges changes;
    private final CurrentSession current;
    private final Event<DomainEvent> events;

    @Inject
    OwnAccountService(
            AccountRepository accounts,
            SessionRepository sessions,
            SecondFactorRepository factors,
            IdentitySettings settings,
            OwnPassword password,
            SessionChanges changes,
            CurrentSession current,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.settings = settings;
        this.password = password;
        this.changes = changes;
        this.current = current;
        this.events = events;
    }

    @Transactional
    OwnAccountView view() {
        var account = accounts.findById(current.require().accountId());
        var role = current.require().actor().role();
        var factor = factors.confirmedOf(account.id());
        return new OwnAccountView(
                account.id(),
                account.username(),
                account.displayName(),
                account.email(),
                account.passwordHash() == null ? null : account.passwordChangedAt(),
                factor.map(SecondFactor::confirmedAt).orElse(null),
                settings.rulesOf(account.agencyId()).secondFactorRoles().contains(role),
                factors.codesLeft(account.id()),
                PasswordPolicy.shortest(factor.isPresent()));
    }

    /** All other sessions end: whoever knew the old password is out. */
    @Transactional(dontRollbackOn = Invalid.class)
    void changePassword(ChangePassword request, Caller caller) {
        var account = accounts.findById(current.require().accountId());
        password.require(account, request.currentPassword(), "currentPassword", caller);
        PasswordPolicy.require(
                request.newPassword(),
                account.username(),
                factors.confirmedOf(account.id()).isPresent(),
                "newPassword");
        if (request.newPassword().equals(request.currentPassword())) {
            throw Invalid.field("newPassword", "Mật khẩu mới phải khác mật khẩu hiện tại.");
        }
        account.changePassword(Passwords.hash(request.newPassword()), Instant.now());
        sessions.revokeAll(account.id(), current.require().id(), Instant.now());
        changes.of(account.id());
        events.fire(new AccountEvent.PasswordChanged(account.agencyId(), account.id(), account.username()));
    }

    /** Where mails go. */
    @Transactional
    OwnAccountView changeEmail(ChangeEmail request) {
        var account = accounts.findById(current.require().accountId());
        var changes = account.writeTo(request.email());
        accounts.flush();
        if (!changes.isEmpty()) {
            events.fire(new AdministrationEvent.AccountCorrected(account.agencyId(), account.id(), changes));
        }
        return view();
    }
}
