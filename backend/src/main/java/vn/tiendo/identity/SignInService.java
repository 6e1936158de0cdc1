package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Signs people in with name and password. While the password is computed, no connection to the database is held. */
@ApplicationScoped
class SignInService {
    private final SignInDesk desk;

    @Inject
    SignInService(SignInDesk desk) {
        this.desk = desk;
    }

    /**
     * @param previous the session that the browser had until now; it ends
     * @throws vn.tiendo.shared.problem.Unauthenticated when name or password is wrong, too many attempts have failed, or
     *     the account may not be used
     */
    SignedIn signIn(SignIn request, Caller caller, @Nullable SessionToken previous) {
        var attempt = new SignInAttempt(request.username(), caller.address());
        var hash = desk.passwordHash(attempt);
        // the same work whether there is such an account or not
        boolean right = Passwords.matches(request.password(), hash.orElse(null));
        return desk.judge(attempt, right, caller, previous);
    }
}
