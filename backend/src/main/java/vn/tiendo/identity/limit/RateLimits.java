package vn.tiendo.identity.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;

/** The balances of all who called in the last minutes. */
@ApplicationScoped
class RateLimits {
    /** Longer than a minute: a balance that is forgotten earlier would be given out a second time. */
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final Cache<UUID, Balance> clients = balances();
    private final Cache<UUID, Balance> people = balances();
    private final OwnLeases own = new OwnLeases();
    private final DatabaseLeases shared;
    private final RateLimitSettings settings;
    private final CurrentActor current;

    @Inject
    RateLimits(DatabaseLeases shared, RateLimitSettings settings, CurrentActor current) {
        this.shared = shared;
        this.settings = settings;
        this.current = current;
    }

    /** Counts a call; empty when nobody is known to have made it or the caller has no limit. */
    Optional<Standing> spend(SecurityIdentity identity) {
        @Nullable Quota ofClient = identity.getAttribute(Quota.ATTRIBUTE);
        if (ofClient != null) {
            return Optional.of(spend(ofClient));
        }
        return settings.personPerMinute() == 0
                ? Optional.empty()
                : current.find()
                        .map(person -> spendAlone(Quota.ofPerson(person.accountId(), settings.personPerMinute())));
    }

    /** Counts a call against a quota that all replicas share. */
    Standing spend(Quota quota) {
        return clients.get(quota.caller(), _ -> new Balance(shared, System::nanoTime))
                .spend(quota);
    }

    private Standing spendAlone(Quota ofPerson) {
        return people.get(ofPerson.caller(), _ -> new Balance(own, System::nanoTime))
                .spend(ofPerson);
    }

    private static Cache<UUID, Balance> balances() {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(KEPT)
                .build();
    }
}
