package vn.tiendo.identity;

import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.domain.Personal;

/** What happens to an account and its sessions. Never carries a secret. */
public sealed interface AccountEvent extends DomainEvent {
    @Override
    default String subjectType() {
        return "account";
    }

    /** The account was opened. */
    record AccountOpened(
            UUID agencyId, UUID subjectId, @Personal String username) implements AccountEvent {}

    /** Name and password were right.
     *
     * @param step what is still asked for
     */
    record SignedIn(
            UUID agencyId,
            UUID subjectId,
            @Personal String username,
            @Personal String address,
            SessionStep step) implements AccountEvent {}

    /** Somebody gave a wrong password or code. */
    record SignInFailed(
            UUID agencyId,
            UUID subjectId,
            @Personal String username,
            @Personal String address,
            SignInFailure reason) implements AccountEvent {}

    record SignedOut(
            UUID agencyId, UUID subjectId, @Personal String username) implements AccountEvent {}

    /** The second factor was shown.
     *
     * @param recoveryCode whether it was one of the codes for a lost authenticator
     */
    record SecondFactorPassed(
            UUID agencyId, UUID subjectId, @Personal String username, boolean recoveryCode) implements AccountEvent {}

    record SecondFactorEnrolled(
            UUID agencyId, UUID subjectId, @Personal String username) implements AccountEvent {}

    record SecondFactorRemoved(
            UUID agencyId, UUID subjectId, @Personal String username) implements AccountEvent {}

    record PasswordChanged(
            UUID agencyId, UUID subjectId, @Personal String username) implements AccountEvent {}

    /** The person goes on in another position; the trail names the one who delegated it as for every move in it.
     *
     * @param title of the position
     */
    record PositionSwitched(
            UUID agencyId, UUID subjectId, @Personal String username, String title) implements AccountEvent {}

    /** The owner ended sessions from elsewhere. */
    record SessionsEnded(
            UUID agencyId, UUID subjectId, @Personal String username, int count) implements AccountEvent {}

    record AccountDisabled(
            UUID agencyId, UUID subjectId, @Personal String username, Disablement reason) implements AccountEvent {}
}
