package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Opens a session for somebody who has shown who they are. Called in a transaction. */
@ApplicationScoped
class SessionOpening {
    private final SessionRepository sessions;
    private final SessionReader reader;
    private final SessionPositions positions;
    private final SessionChanges changes;

    @Inject
    SessionOpening(
            SessionRepository sessions, SessionReader reader, SessionPositions positions, SessionChanges changes) {
        this.sessions = sessions;
        this.reader = reader;
        this.positions = positions;
        this.changes = changes;
    }

    /** Acts in the position that was given first; empty when the account has none today.
     *
     * @param secondFactorShown whether it was shown already, to whoever signed the person in
     */
    Optional<Opened> open(Account account, Caller caller, boolean secondFactorShown, Instant now) {
        return positions.ownedBy(account.id()).stream().findFirst().map(position -> {
            var token = SessionToken.random();
            var session = new Session(token, position.heldBy(account), now, caller);
            if (secondFactorShown) {
                session.secondFactorShown(now);
            }
            account.signedIn(now);
            sessions.persistAndFlush(session);
            return new Opened(token, reader.find(token).orElseThrow());
        });
    }

    /** Ends the session that a browser had until now. */
    void end(SessionToken previous, Instant now) {
        sessions.byToken(previous.hash()).ifPresent(session -> {
            sessions.revoke(session.id(), session.accountId(), now);
            changes.of(session.accountId());
        });
    }

    SignedIn signedIn(Opened opened, Account account) {
        return new SignedIn(opened.token(), SessionView.from(opened.session(), positions.views(account)));
    }

    /** A session that has just begun. */
    record Opened(SessionToken token, OpenSession session) {}
}
