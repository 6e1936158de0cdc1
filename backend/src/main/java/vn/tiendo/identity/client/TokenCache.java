package vn.tiendo.identity.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/** Tokens checked in the last seconds, by their hash, so that a list does not pay for the check. */
@ApplicationScoped
class TokenCache {
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Cache<String, CheckedToken> tokens =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();

    Optional<CheckedToken> find(TokenSecret secret) {
        return Optional.ofNullable(tokens.getIfPresent(key(secret)));
    }

    void keep(TokenSecret secret, CheckedToken token) {
        tokens.put(key(secret), token);
    }

    /** Clients are rarely changed; whatever it was, it holds from here at once. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ApiClientEvent event) {
        tokens.invalidateAll();
    }

    private static String key(TokenSecret secret) {
        return HexFormat.of().formatHex(secret.hash());
    }
}
