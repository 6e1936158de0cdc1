package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Unauthenticated;

/** The two short transactions of a sign-in. A refusal is counted and written to the trail all the same. */
@ApplicationScoped
class SignInDesk {
    private final AccountRepository accounts;
    private final FailureCounts failures;
    private final SessionOpening opening;
    private final IdentitySettings settings;
    private final IdleAccounts idle;
    private final SignInFailures trail;
    private final Event<DomainEvent> events;

    @Inject
    SignInDesk(
            AccountRepository accounts,
            FailureCounts failures,
            SessionOpening opening,
            IdentitySettings settings,
            IdleAccounts idle,
            SignInFailures trail,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.failures = failures;
        this.opening = opening;
        this.settings = settings;
        this.idle = idle;
        this.trail = trail;
        this.events = events;
    }

    /** With what the password is compared; nothing for a name that nobody signs in with. */
    @Transactional(dontRollbackOn = Unauthenticated.class)
    Optional<String> passwordHash(SignInAttempt attempt) {
        var account = accounts.byUsername(attempt.username());
        failures.lockOf(attempt, Instant.now()).ifPresent(lock -> refuse(attempt, account, lock));
        return account.map(Account::passwordHash);
    }

    @Transactional(dontRollbackOn = Unauthenticated.class)
    SignedIn judge(SignInAttempt attempt, boolean passwordIsRight, Caller caller, @Nullable SessionToken previous) {
        var now = Instant.now();
        var account = accounts.byUsername(attempt.username());
        failures.lockAtJudgement(attempt, now).ifPresent(lock -> refuse(attempt, account, lock));
        var known = account.filter(found -> passwordIsRight).orElseThrow(() -> wrong(attempt, account, now));
        requireUsable(known, attempt, now);
        var opened = opening.open(known, caller, false, now).orElseThrow(() -> noPosition(attempt, account));
        if (previous != null) {
            opening.end(previous, now);
        }
        if (opened.session().step() != SessionStep.SECOND_FACTOR) {
            failures.forget(attempt);
        }
        CurrentActor.onBehalfOf(opened.session().actor(), () -> {
            events.fire(new AccountEvent.SignedIn(
                    known.agencyId(),
                    known.id(),
                    known.username(),
                    caller.address(),
                    opened.session().step()));
            return known;
        });
        return opening.signedIn(opened, known);
    }

    private void refuse(SignInAttempt attempt, Optional<Account> account, FailureCount lock) {
        trail.write(attempt, account, SignInFailure.LOCKED);
        throw SignInFailures.locked(lock);
    }

    private Unauthenticated wrong(SignInAttempt attempt, Optional<Account> account, Instant now) {
        failures.add(attempt, now);
        trail.write(attempt, account, SignInFailure.WRONG_PASSWORD);
        return new Unauthenticated(
                "wrong-credentials", "Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra rồi nhập lại.");
    }

    private void requireUsable(Account account, SignInAttempt attempt, Instant now) {
        if (account.isUnusedFor(settings.rulesOf(account.agencyId()).unusedLimit(), now)) {
            idle.disable(account, now);
        }
        if (account.disablement() != null) {
            trail.write(attempt, Optional.of(account), SignInFailure.DISABLED);
            throw SignInFailures.disabled(account.disablement());
        }
    }

    private Unauthenticated noPosition(SignInAttempt attempt, Optional<Account> account) {
        trail.write(attempt, account, SignInFailure.NO_POSITION);
        return new Unauthenticated(
                "no-position", "Tài khoản chưa được giao vị trí công tác nào. Hãy liên hệ quản trị.");
    }
}
