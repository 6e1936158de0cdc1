package vn.tiendo.identity.oidc;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows the configured provider. It is asked who it is at first use, not at the start: it may be down while we start. */
@Startup
@Singleton
class Providers {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    private final Optional<Configured> configured;
    private @Nullable Provider known;
    private Instant askAgainAt = Instant.EPOCH;

    @Inject
    Providers(OidcSettings settings) {
        configured = Configured.from(settings);
    }

    Optional<Configured> configured() {
        return configured;
    }

    /** The provider as it was at most an hour ago, or as last known when it does not answer. */
    synchronized Provider require() throws Refused {
        var settings = configured.orElseThrow(() -> new Refused(Refusal.UNAVAILABLE, "no provider is configured"));
        var now = Instant.now();
        if (now.isAfter(askAgainAt)) {
            askAgainAt = now.plus(BETWEEN_TRIES);
            ask(settings, now);
        }
        if (known == null) {
            throw new Refused(Refusal.UNAVAILABLE, "the provider has not answered yet");
        }
        return known;
    }

    private void ask(Configured settings, Instant now) throws Refused {
        try {
            var found = Provider.discover(settings);
            known = known != null && known.metadata().equals(found.metadata()) ? known : found;
            askAgainAt = now.plus(KEPT);
        } catch (Refused e) {
            if (known == null) {
                throw e;
            }
        }
    }
}
