package vn.tiendo.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.tiendo.shared.problem.Forbidden;

/** Keeps API clients and delegates within their scopes. What has no scope is for people in their own position. */
class ScopeFilter {
    private static final String INSTALLATION = "system";

    /** Who one is, and how to stop being it, is open to whoever has a session; an API client has none. */
    private static final String SESSIONS = "sessions";

    private final CurrentActor current;

    @Inject
    ScopeFilter(CurrentActor current) {
        this.current = current;
    }

    @ServerRequestFilter
    void refuseBeyondScopes(ContainerRequestContext request) {
        var call = Call.of(request);
        if (call.resource().equals(INSTALLATION)) {
            return;
        }
        current.find()
                .map(Actor::authority)
                .filter(authority -> !authority.isOwn() && !mayUseSession(authority, call))
                .ifPresent(authority -> require(authority, call));
    }

    private static boolean mayUseSession(Authority authority, Call call) {
        return call.resource().equals(SESSIONS) && authority.clientId() == null;
    }

    private static void require(Authority authority, Call call) {
        var needed = Scope.needed(call.method(), call.resource());
        if (needed.filter(authority.scopes()::contains).isEmpty()) {
            var name = needed.map(scope -> " (cần " + scope.code() + ")").orElse("");
            throw new Forbidden("scope-missing", "Quyền được cấp không bao gồm việc này%s.".formatted(name));
        }
    }
}
