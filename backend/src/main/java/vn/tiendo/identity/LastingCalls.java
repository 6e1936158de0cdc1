package vn.tiendo.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Calls whose answer stays open: whoever holds one is looked at again and again. That does not count as use of a session. */
@ApplicationScoped
public class LastingCalls {
    /** The one operation whose answer stays open. */
    public static final String CHANGES = "/api/v1/changes";

    private final HttpAuthenticator authenticator;
    private final CurrentActor current;
    private final CurrentSession session;

    @Inject
    LastingCalls(HttpAuthenticator authenticator, CurrentActor current, CurrentSession session) {
        this.authenticator = authenticator;
        this.current = current;
        this.session = session;
    }

    /** Whether this call is such a one. */
    static boolean isOne(RoutingContext http) {
        return http.normalizedPath().equals(CHANGES);
    }

    /** Whoever makes this request. */
    public LastingCall of(RoutingContext http) {
        var actor = current.require();
        var holder = session.find().map(OpenSession::id).orElse(actor.accountId());
        return new LastingCall(actor, holder, () -> stillIs(actor, http));
    }

    /** Looks at the cookie or the token of the request once more; a failure to do so counts as no. */
    private Uni<Boolean> stillIs(Actor actor, RoutingContext http) {
        return authenticator
                .attemptAuthentication(http)
                .map(identity -> isReady(identity) && actor.equals(identity.getAttribute(CurrentActor.ATTRIBUTE)))
                .onFailure()
                .recoverWithItem(false);
    }

    private static boolean isReady(@Nullable SecurityIdentity identity) {
        if (identity == null) {
            return false;
        }
        OpenSession session = identity.getAttribute(CurrentSession.ATTRIBUTE);
        return session == null || session.step() == SessionStep.READY;
    }
}
