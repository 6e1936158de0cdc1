package vn.tiendo.identity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tiendo.shared.time.BusinessClock;

/** Says who acts in a session, and what the session still waits for. */
@ApplicationScoped
class SessionReader {
    private final SessionRepository sessions;
    private final IdentitySettings settings;
    private final List<DelegatedPositions> delegated;
    private final BusinessClock clock;

    @Inject
    SessionReader(
            SessionRepository sessions,
            IdentitySettings settings,
            @All List<DelegatedPositions> delegated,
            BusinessClock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.delegated = delegated;
        this.clock = clock;
    }

    /** The session of a token, unless it has ended, was revoked or has not been used for too long. */
    @Transactional
    Optional<OpenSession> find(SessionToken token) {
        var now = Instant.now();
        var found = reading(token, now);
        found.map(Reading::session)
                .filter(session -> session.isToBeStamped(now))
                .ifPresent(session -> sessions.seen(session.id(), now));
        return found.map(Reading::open);
    }

    /** The same, without counting as use of the session. */
    @Transactional
    Optional<OpenSession> look(SessionToken token) {
        return reading(token, Instant.now()).map(Reading::open);
    }

    private Optional<Reading> reading(SessionToken token, Instant now) {
        return sessions.open(token.hash(), now, clock.today())
                .map(this::read)
                .filter(reading -> !reading.session().isIdle(reading.rules().idleLimit(), now));
    }

    private Reading read(SessionFacts facts) {
        var rules = settings.rules(facts.account().agencyId(), facts.setting());
        return new Reading(facts.session(), rules, open(facts, rules));
    }

    private OpenSession open(SessionFacts facts, SignInRules rules) {
        var session = facts.session();
        var actor = actor(facts);
        var step = rules.step(session, facts.account(), actor.role(), facts.factor() != null);
        return new OpenSession(session.id(), actor, step, session.expiresAt(), rules.idleMinutes());
    }

    private Actor actor(SessionFacts facts) {
        var own = facts.position().heldBy(facts.account());
        var delegation = facts.session().delegationId();
        if (delegation == null) {
            return own;
        }
        return delegated.stream()
                .flatMap(positions -> positions.of(own.accountId(), clock.today()).stream())
                .filter(actor -> delegation.equals(actor.authority().delegationId()))
                .findFirst()
                .orElse(own);
    }

    private record Reading(Session session, SignInRules rules, OpenSession open) {}
}
