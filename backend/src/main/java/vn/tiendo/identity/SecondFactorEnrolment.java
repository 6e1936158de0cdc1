package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Refused;

/** Sets up the authenticator of an account, and takes it away again. */
@ApplicationScoped
class SecondFactorEnrolment {
    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final SecondFactorRepository factors;
    private final SecretBox secrets;
    private final OwnPassword password;
    private final SessionChanges changes;
    private final CurrentSession current;
    private final Event<DomainEvent> events;

    @Inject
    SecondFactorEnrolment(
            AccountRepository accounts,
            SessionRepository sessions,
            SecondFactorRepository factors,
            SecretBox secrets,
            OwnPassword password,
            SessionChanges changes,
            CurrentSession current,
            Event<DomainEvent> events) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.secrets = secrets;
        this.password = password;
        this.changes = changes;
        this.current = current;
        this.events = events;
    }

    /** Makes a secret for the authenticator. Nothing is asked for yet, and doing it again makes another one. */
    @Transactional
    NewSecondFactor begin() {
        var account = account();
        var secret = Totp.randomSecret();
        var closed = secrets.close(secret, account.id());
        factors.findByIdOptional(account.id())
                .ifPresentOrElse(
                        factor -> startOver(factor, closed),
                        () -> factors.persist(new SecondFactor(account, closed, Instant.now())));
        return NewSecondFactor.of(account.username(), secret);
    }

    private static void startOver(SecondFactor factor, byte[] closed) {
        if (factor.isConfirmed()) {
            throw new Refused(
                    "second-factor-exists", "Tài khoản đã bật xác thực hai lớp. Hãy tắt trước rồi cài đặt lại.");
        }
        factor.begin(closed, Instant.now());
    }

    /** The first code shows that the authenticator works; from now on it is asked for. */
    @Transactional(dontRollbackOn = Invalid.class)
    RecoveryCodes confirm(ConfirmSecondFactor request, Caller caller) {
        var account = account();
        requirePassword(account, request, caller);
        var now = Instant.now();
        var factor = factors.findByIdOptional(account.id())
                .filter(begun -> !begun.isConfirmed())
                .orElseThrow(() -> new Refused(
                        "second-factor-not-begun", "Chưa có mã bí mật để xác nhận. Hãy bắt đầu cài đặt lại."));
        if (!factor.accepts(request.code(), secrets.open(factor.encryptedSecret(), account.id()), now)) {
            throw Invalid.field(
                    "code", "Mã không đúng. Hãy kiểm tra giờ của điện thoại rồi nhập mã đang hiện trong ứng dụng.");
        }
        factor.confirm(now);
        var codes = RecoveryCode.newSet();
        factors.keep(account.id(), codes);
        sessions.findById(current.require().id()).secondFactorShown(now);
        changes.of(account.id());
        events.fire(new AccountEvent.SecondFactorEnrolled(account.agencyId(), account.id(), account.username()));
        return RecoveryCodes.of(codes);
    }

    private void requirePassword(Account account, ConfirmSecondFactor request, Caller caller) {
        if (current.require().step() != SessionStep.READY || account.passwordHash() == null) {
            return;
        }
        if (request.password() == null || request.password().isEmpty()) {
            throw Invalid.field("password", "Hãy nhập mật khẩu.");
        }
        password.require(account, request.password(), "password", caller);
    }

    /** A password that was long enough only beside the second factor must be changed. */
    @Transactional(dontRollbackOn = Invalid.class)
    void remove(GivePassword request, Caller caller) {
        var account = account();
        password.require(account, request.password(), "password", caller);
        if (!factors.remove(account.id())) {
            throw new Refused("second-factor-absent", "Tài khoản chưa bật xác thực hai lớp.");
        }
        if (PasswordPolicy.isShort(request.password())) {
            account.requireNewPassword();
        }
        sessions.forgetSecondFactor(account.id());
        changes.of(account.id());
        events.fire(new AccountEvent.SecondFactorRemoved(account.agencyId(), account.id(), account.username()));
    }

    private Account account() {
        return accounts.findById(current.require().accountId());
    }
}
