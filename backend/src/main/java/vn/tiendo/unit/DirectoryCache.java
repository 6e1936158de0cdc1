package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Directories just read. Every list shows names of units, which change a few times in a year; another replica sees a change
 * after seconds.
 */
@ApplicationScoped
class DirectoryCache {
    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();
    private static final int MOST_KEPT = 200;

    private record Key(UUID agencyId, LocalDate asOf) {}

    private record Kept(UnitDirectory directory, long readAt) {
        boolean isFresh() {
            return System.nanoTime() - readAt < FRESH_NANOS;
        }
    }

    private final UnitService units;
    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    DirectoryCache(UnitService units) {
        this.units = units;
    }

    UnitDirectory get(UUID agencyId, LocalDate asOf) {
        Key key = new Key(agencyId, asOf);
        Kept known = kept.get(key);
        if (known != null && known.isFresh()) {
            return known.directory();
        }
        Kept read = new Kept(units.directory(agencyId, asOf), System.nanoTime());
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(key, read);
        return read.directory();
    }

    void forget(UUID agencyId) {
        kept.keySet().removeIf(key -> key.agencyId().equals(agencyId));
    }
}
