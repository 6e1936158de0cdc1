package vn.tiendo.identity.limit;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Counts each call of somebody who is known, refuses what is beyond the quota and tells every caller where they stand:
 * in the fields of draft-ietf-httpapi-ratelimit-headers, and in the three older ones that most libraries still read.
 */
class RateLimitFilter {
    private static final String STANDING = "rate-limit.standing";

    private final RateLimits limits;
    private final SecurityIdentity identity;

    @Inject
    RateLimitFilter(RateLimits limits, SecurityIdentity identity) {
        this.limits = limits;
        this.identity = identity;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void count(ContainerRequestContext request) {
        limits.spend(identity).ifPresent(standing -> {
            request.setProperty(STANDING, standing);
            standing.requireWithin();
        });
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(STANDING) instanceof Standing standing)) {
            return;
        }
        var quota = standing.quota();
        var headers = response.getHeaders();
        headers.putSingle("RateLimit-Policy", "\"%s\";q=%d;w=60".formatted(quota.policy(), quota.perMinute()));
        headers.putSingle(
                "RateLimit",
                "\"%s\";r=%d;t=%d".formatted(quota.policy(), standing.remaining(), standing.secondsLeft()));
        headers.putSingle("RateLimit-Limit", quota.perMinute());
        headers.putSingle("RateLimit-Remaining", standing.remaining());
        headers.putSingle("RateLimit-Reset", standing.secondsLeft());
    }
}
