package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Unauthenticated;
import vn.tiendo.shared.time.BusinessClock;

/** Signs people in and out. Session times are real time, not business time. */
@ApplicationScoped
class SessionService {
    private static final Clock REAL_TIME = Clock.systemUTC();

    private final AccountRepository accounts;
    private final BusinessClock clock;
    private final SessionCache cache;
    private final Event<DomainEvent> events;

    @Inject
    SessionService(AccountRepository accounts, BusinessClock clock, SessionCache cache, Event<DomainEvent> events) {
        this.accounts = accounts;
        this.clock = clock;
        this.cache = cache;
        this.events = events;
    }

    /** @throws Unauthenticated when name or password is wrong or the account is locked; the failure is counted all the same */
    @Transactional(dontRollbackOn = Unauthenticated.class)
    SignedIn signIn(SignIn request, @Nullable String address, @Nullable String userAgent) {
        var now = REAL_TIME.instant();
        var account = accounts.byUsername(request.username().strip()).orElse(null);
        if (account == null) {
            Passwords.spendAsMuchTimeAsACheck(request.password());
            throw wrong();
        }
        if (!account.mayTry(now)) {
            throw new Unauthenticated(
                    "account-locked",
                    "Tài khoản tạm khóa do nhập sai nhiều lần hoặc đã bị ngừng. Hãy thử lại sau ít phút hoặc liên hệ quản trị.");
        }
        if (!Passwords.matches(request.password(), account.passwordHash())) {
            account.failed(now);
            events.fire(new SignInFailed(account.agencyId(), account.id(), account.username()));
            throw wrong();
        }
        account.succeeded();
        var actor = accounts.positionOf(account, clock.today())
                .orElseThrow(SessionService::noPosition)
                .heldBy(account);
        var token = SessionToken.random();
        var session = new Session(token, actor, now, address, userAgent);
        accounts.getEntityManager().persist(session);
        events.fire(new SignedInEvent(account.agencyId(), account.id(), account.username()));
        return new SignedIn(token, SessionView.from(actor, session.expiresAt()));
    }

    @Transactional
    Optional<OpenSession> find(SessionToken token) {
        var now = REAL_TIME.instant();
        var session = accounts.openSession(token.hash(), now);
        session.ifPresent(s -> accounts.seen(token.hash(), now));
        return session;
    }

    @Transactional
    void signOut(SessionToken token) {
        accounts.revoke(token.hash(), Instant.now(REAL_TIME));
        cache.forget(token);
    }

    private static Unauthenticated wrong() {
        return new Unauthenticated(
                "wrong-credentials", "Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra rồi nhập lại.");
    }

    private static Unauthenticated noPosition() {
        return new Unauthenticated(
                "no-position", "Tài khoản chưa được giao vị trí công tác nào. Hãy liên hệ quản trị.");
    }
}
