package vn.tiendo.identity.client;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Problem;

/** Says to a caller who is refused how to show who it is (RFC 9110, 11.6.1; RFC 6750, 3). */
class Challenge {
    static final String SCHEME = "Bearer";
    private static final String REALM = SCHEME + " realm=\"tiendo\"";

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        boolean showedToken = showsToken(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        if (response.getStatus() == 401) {
            response.getHeaders()
                    .putSingle(HttpHeaders.WWW_AUTHENTICATE, showedToken ? REALM + ", error=\"invalid_token\"" : REALM);
        }
        if (showedToken && response.getEntity() instanceof Problem problem && isBeyondScope(problem)) {
            response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, REALM + ", error=\"insufficient_scope\"");
        }
    }

    static boolean showsToken(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, SCHEME + " ", 0, SCHEME.length() + 1);
    }

    private static boolean isBeyondScope(Problem problem) {
        return problem.status() == 403 && problem.code().equals("scope-missing");
    }
}
