package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.NotFound;

/** What a signed-in person does with their sessions. Times are real time, not business time. */
@ApplicationScoped
class SessionService {
    private final SessionRepository sessions;
    private final AccountRepository accounts;
    private final SessionReader reader;
    private final SessionPositions positions;
    private final SessionChanges changes;
    private final IdentitySettings settings;
    private final CurrentSession current;
    private final CurrentActor actor;
    private final Event<DomainEvent> events;

    @Inject
    SessionService(
            SessionRepository sessions,
            AccountRepository accounts,
            SessionReader reader,
            SessionPositions positions,
            SessionChanges changes,
            IdentitySettings settings,
            CurrentSession current,
            CurrentActor actor,
            Event<DomainEvent> events) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.reader = reader;
        this.positions = positions;
        this.changes = changes;
        this.settings = settings;
        this.current = current;
        this.actor = actor;
        this.events = events;
    }

    @Transactional
    SessionView view(SessionToken token) {
        return find(token).orElseThrow(actor::nobody);
    }

    /** @param token null for a browser that has none */
    @Transactional
    Optional<SessionView> find(@Nullable SessionToken token) {
        return Optional.ofNullable(token)
                .flatMap(reader::find)
                .map(session -> SessionView.from(session, positions.views(accounts.findById(session.accountId()))));
    }

    /** Goes on in another position of the person's own, or in one that was delegated to them. */
    @Transactional
    SessionView switchTo(SwitchPosition request, SessionToken token) {
        var account = accounts.findById(current.require().accountId());
        var session = sessions.findById(current.require().id());
        var chosen = request.delegationId() == null
                ? own(session, account, request.positionId())
                : delegated(session, account, request.delegationId());
        sessions.flush();
        changes.of(account.id());
        CurrentActor.onBehalfOf(chosen, () -> {
            events.fire(new AccountEvent.PositionSwitched(
                    account.agencyId(), account.id(), account.username(), chosen.title()));
            return chosen;
        });
        return view(token);
    }

    private Actor own(Session session, Account account, UUID positionId) {
        var chosen = positions.ownedBy(account.id()).stream()
                .filter(position -> position.id().equals(positionId))
                .findFirst()
                .orElseThrow(
                        () -> Invalid.field("positionId", "Bạn không giữ vị trí này hôm nay. Hãy chọn vị trí khác."));
        session.actIn(chosen);
        return chosen.heldBy(account);
    }

    private Actor delegated(Session session, Account account, UUID delegationId) {
        var chosen = positions.delegatedTo(account.id()).stream()
                .filter(position -> delegationId.equals(position.authority().delegationId()))
                .findFirst()
                .orElseThrow(
                        () -> Invalid.field("delegationId", "Ủy quyền này không còn hiệu lực. Hãy chọn vị trí khác."));
        session.actUnder(delegationId);
        return chosen;
    }

    @Transactional
    List<SessionRow> list() {
        var own = current.require();
        var now = Instant.now();
        var limit = settings.rulesOf(own.actor().agencyId()).idleLimit();
        return sessions.openOf(own.accountId(), now).stream()
                .filter(session -> !session.isIdle(limit, now))
                .map(session -> SessionRow.from(session, own.id()))
                .toList();
    }

    /** @return the id of the session that has ended */
    @Transactional
    UUID signOut() {
        var own = current.require();
        sessions.revoke(own.id(), own.accountId(), Instant.now());
        changes.of(own.accountId());
        var account = accounts.findById(own.accountId());
        events.fire(new AccountEvent.SignedOut(account.agencyId(), account.id(), account.username()));
        return own.id();
    }

    /** @throws NotFound for a session of somebody else, too */
    @Transactional
    void end(UUID id) {
        var own = current.require();
        if (sessions.revoke(id, own.accountId(), Instant.now()) == 0) {
            throw new NotFound("Phiên làm việc");
        }
        ended(own, 1);
    }

    @Transactional
    void endOthers() {
        var own = current.require();
        ended(own, sessions.revokeAll(own.accountId(), own.id(), Instant.now()));
    }

    private void ended(OpenSession own, int count) {
        changes.of(own.accountId());
        var account = accounts.findById(own.accountId());
        events.fire(new AccountEvent.SessionsEnded(account.agencyId(), account.id(), account.username(), count));
    }
}
