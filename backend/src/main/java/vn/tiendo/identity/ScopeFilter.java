package vn.tiendo.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.tiendo.shared.problem.Forbidden;

/** Keeps API clients and delegates within their scopes. What has no scope is for people in their own position. */
class ScopeFilter {
    /** Who one is, and how to stop being it, is open to whoever has a session. */
    private static final Set<String> ALWAYS_OPEN = Set.of("sessions", "system");

    private final CurrentActor current;

    @Inject
    ScopeFilter(CurrentActor current) {
        this.current = current;
    }

    @ServerRequestFilter
    void refuseBeyondScopes(ContainerRequestContext request) {
        var resource = resource(request.getUriInfo().getPath());
        if (ALWAYS_OPEN.contains(resource)) {
            return;
        }
        current.find()
                .map(Actor::authority)
                .filter(authority -> !authority.isOwn())
                .ifPresent(authority -> require(authority, request.getMethod(), resource));
    }

    private static void require(Authority authority, String method, String resource) {
        var needed = Scope.needed(method, resource);
        if (needed.filter(authority.scopes()::contains).isEmpty()) {
            var name = needed.map(scope -> " (cần " + scope.code() + ")").orElse("");
            throw new Forbidden("scope-missing", "Quyền được cấp không bao gồm việc này%s.".formatted(name));
        }
    }

    private static String resource(String path) {
        var parts = path.split("/");
        return parts.length > 3 ? parts[3] : "";
    }
}
