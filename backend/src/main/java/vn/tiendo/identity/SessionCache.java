package vn.tiendo.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions seen in the last seconds, so that a list does not pay for the check of its session. */
@ApplicationScoped
class SessionCache {
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Cache<String, OpenSession> sessions =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();

    Optional<OpenSession> find(SessionToken token) {
        @Nullable OpenSession session = sessions.getIfPresent(key(token));
        return Optional.ofNullable(session).filter(s -> s.expiresAt().isAfter(Instant.now()));
    }

    void keep(SessionToken token, OpenSession session) {
        sessions.put(key(token), session);
    }

    void forget(SessionToken token) {
        sessions.invalidate(key(token));
    }

    /** The next call of each session of the account is checked anew. */
    void forgetSessionsOf(UUID accountId) {
        sessions.asMap().values().removeIf(session -> session.accountId().equals(accountId));
    }

    void forgetAll() {
        sessions.invalidateAll();
    }

    private static String key(SessionToken token) {
        return HexFormat.of().formatHex(token.hash());
    }
}
