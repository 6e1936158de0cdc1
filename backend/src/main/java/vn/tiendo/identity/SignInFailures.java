package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Unauthenticated;

/** Writes failed attempts to the trail and words what the person is told. */
@ApplicationScoped
class SignInFailures {
    private final OrganisationNames organisation;
    private final Event<DomainEvent> events;

    @Inject
    SignInFailures(OrganisationNames organisation, Event<DomainEvent> events) {
        this.organisation = organisation;
        this.events = events;
    }

    void write(SignInAttempt attempt, Optional<Account> account, SignInFailure reason) {
        account.ifPresentOrElse(
                known -> events.fire(new AccountEvent.SignInFailed(
                        known.agencyId(), known.id(), known.username(), attempt.address(), reason)),
                () -> organisation
                        .firstAgency()
                        .ifPresent(agency -> events.fire(new UnknownSignInFailed(
                                agency,
                                attempt.address(),
                                reason == SignInFailure.LOCKED ? reason : SignInFailure.UNKNOWN_NAME))));
    }

    static Unauthenticated locked(FailureCount lock) {
        return lock.isOfAddress()
                ? new Unauthenticated(
                        "address-locked",
                        "Quá nhiều lần đăng nhập sai từ máy hoặc mạng này. Hãy thử lại sau ít phút hoặc liên hệ quản trị.")
                : new Unauthenticated(
                        "account-locked",
                        "Tên đăng nhập này tạm khóa do nhập sai nhiều lần. Hãy thử lại sau ít phút hoặc liên hệ quản trị.");
    }

    static Unauthenticated disabled(Disablement reason) {
        return new Unauthenticated(
                "account-disabled",
                switch (reason) {
                    case ADMINISTRATOR -> "Tài khoản đã ngừng sử dụng. Hãy liên hệ quản trị.";
                    case IDLE -> "Tài khoản đã bị ngừng do lâu không đăng nhập. Hãy liên hệ quản trị để mở lại.";
                });
    }
}
