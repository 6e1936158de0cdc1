package vn.tiendo.identity;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.tiendo.shared.problem.Forbidden;

/**
 * Refuses unsafe calls that a browser sends from another site, beside the SameSite cookie. A token is not sent by a
 * browser on its own, so a call that carries one needs no such check.
 */
class SameOrigin {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter
    void refuseForeign(ContainerRequestContext request) {
        var origin = request.getHeaderString("Origin");
        if (origin == null || SAFE.contains(request.getMethod()) || carriesToken(request)) {
            return;
        }
        if (!sameAuthority(origin, request.getHeaderString("Host"))) {
            throw new Forbidden("foreign-origin", "Yêu cầu đến từ một trang web khác nên bị từ chối.");
        }
    }

    private static boolean carriesToken(ContainerRequestContext request) {
        var authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static boolean sameAuthority(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
