package vn.tiendo.identity.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the operator has said about how much may be called. API clients have a quota each, kept with them. */
@ConfigMapping(prefix = "tiendo.rate-limit")
interface RateLimitSettings {
    /** Calls a minute that one person may make on one replica, in all their sessions; 0 is without limit. */
    @WithDefault("1200")
    int personPerMinute();
}
