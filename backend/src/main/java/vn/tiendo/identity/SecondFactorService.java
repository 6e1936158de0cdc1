package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.problem.Unauthenticated;

/** Asks for the second factor after the password. */
@ApplicationScoped
class SecondFactorService {
    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final SecondFactorRepository factors;
    private final SecretBox secrets;
    private final FailureCounts failures;
    private final SignInFailures trail;
    private final SessionService service;
    private final SessionChanges changes;
    private final CurrentSession current;
    private final Event<DomainEvent> events;

    @Inject
    SecondFactorService(
            AccountRepository accounts,
            SessionRepository sessions,
            SecondFactorRepository factors,
            SecretBox secrets,
            FailureCounts failures,
            SignInFailures trail,
            SessionService service,
            SessionChanges changes,
            CurrentSession current,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.secrets = secrets;
        this.failures = failures;
        this.trail = trail;
        this.service = service;
        this.changes = changes;
        this.current = current;
        this.events = events;
    }

    /** @throws Unauthenticated when the code is wrong or used up; the failure is counted all the same */
    @Transactional(dontRollbackOn = Unauthenticated.class)
    SignedIn show(GiveCode request, Caller caller) {
        if (current.require().step() != SessionStep.SECOND_FACTOR) {
            throw new Refused("second-factor-not-asked", "Phiên làm việc này không chờ mã xác thực.");
        }
        var now = Instant.now();
        var account = accounts.findById(current.require().accountId());
        var attempt = new SignInAttempt(account.username(), caller.address());
        failures.lockAtJudgement(attempt, now).ifPresent(lock -> {
            throw SignInFailures.locked(lock);
        });
        var factor = factors.confirmedOf(account.id()).orElseThrow();
        boolean byAuthenticator =
                factor.accepts(request.code(), secrets.open(factor.encryptedSecret(), account.id()), now);
        boolean byRecoveryCode = !byAuthenticator && factors.use(account.id(), request.asRecoveryCode(), now);
        if (!byAuthenticator && !byRecoveryCode) {
            failures.add(attempt, now);
            trail.write(attempt, Optional.of(account), SignInFailure.WRONG_CODE);
            throw new Unauthenticated(
                    "wrong-code", "Mã xác thực không đúng hoặc đã dùng. Hãy đợi mã mới trong ứng dụng rồi nhập lại.");
        }
        failures.forget(attempt);
        var token = SessionToken.random();
        var session = sessions.findById(current.require().id());
        session.secondFactorShown(now);
        session.rotate(token);
        sessions.flush();
        changes.of(account.id());
        events.fire(new AccountEvent.SecondFactorPassed(
                account.agencyId(), account.id(), account.username(), byRecoveryCode));
        return new SignedIn(token, service.view(token));
    }
}
