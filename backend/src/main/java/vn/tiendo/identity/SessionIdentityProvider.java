package vn.tiendo.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a session token into the person who acts; an unknown token is nobody, not an error. */
@ApplicationScoped
class SessionIdentityProvider implements IdentityProvider<SessionRequest> {
    private final SessionReader sessions;
    private final SessionCache cache;

    @Inject
    SessionIdentityProvider(SessionReader sessions, SessionCache cache) {
        this.sessions = sessions;
        this.cache = cache;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        var cached = cache.find(request.token());
        if (cached.isPresent()) {
            return Uni.createFrom().item(identity(cached.get()));
        }
        return context.runBlocking(() -> load(request));
    }

    private @Nullable SecurityIdentity load(SessionRequest request) {
        var session = request.counts() ? used(request.token()) : sessions.look(request.token());
        return session.map(SessionIdentityProvider::identity).orElse(null);
    }

    private Optional<OpenSession> used(SessionToken token) {
        var session = sessions.find(token);
        session.ifPresent(s -> cache.keep(token, s));
        return session;
    }

    private static SecurityIdentity identity(OpenSession session) {
        return ActorIdentity.of(session.actor())
                .addAttribute(CurrentSession.ATTRIBUTE, session)
                .build();
    }
}
