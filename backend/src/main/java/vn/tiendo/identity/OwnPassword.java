package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.tiendo.shared.problem.Invalid;

/** Checks the password of somebody who is signed in. Guessing counts like guessing at the door. */
@ApplicationScoped
class OwnPassword {
    private final FailureCounts failures;
    private final SignInFailures trail;

    @Inject
    OwnPassword(FailureCounts failures, SignInFailures trail) {
        this.failures = failures;
        this.trail = trail;
    }

    /** Called in a transaction that is not undone by {@link Invalid}.
     *
     * @param field of the request that carries the password
     */
    void require(Account account, String password, String field, Caller caller) {
        var now = Instant.now();
        var attempt = new SignInAttempt(account.username(), caller.address());
        failures.lockAtJudgement(attempt, now).ifPresent(lock -> {
            throw Invalid.field(field, SignInFailures.locked(lock).getMessage());
        });
        if (!Passwords.matches(password, account.passwordHash())) {
            failures.add(attempt, now);
            trail.write(attempt, Optional.of(account), SignInFailure.WRONG_PASSWORD);
            throw Invalid.field(field, "Mật khẩu không đúng.");
        }
        failures.forget(attempt);
    }
}
