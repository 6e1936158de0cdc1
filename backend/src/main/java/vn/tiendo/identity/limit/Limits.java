package vn.tiendo.identity.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Counts calls that nobody who is known has made. */
@ApplicationScoped
public class Limits {
    private final RateLimits limits;

    @Inject
    Limits(RateLimits limits) {
        this.limits = limits;
    }

    /** Counts one call.
     *
     * @throws vn.tiendo.shared.problem.TooManyRequests when the minute's quota is gone
     */
    public void spend(Quota quota) {
        limits.spend(quota).requireWithin();
    }
}
