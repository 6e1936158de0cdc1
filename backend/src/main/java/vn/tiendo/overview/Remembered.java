package vn.tiendo.overview;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers that take long, each kept a hundred times as long as it took: where there is little to count it is always new, and
 * where there is much, counting takes a hundredth of the time at most. Several who ask at once wait for one answer.
 */
final class Remembered<K, V> {
    private static final long TIMES = 100;
    private static final int MOST = 200;

    private final ConcurrentMap<K, Place<V>> places = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    /** @param nanos a clock that never goes back */
    Remembered(LongSupplier nanos) {
        this.nanos = nanos;
    }

    V get(K key, Supplier<V> counting) {
        if (places.size() > MOST) {
            places.clear();
        }
        return places.computeIfAbsent(key, _ -> new Place<>()).get(nanos, counting);
    }

    /** One answer, and until when it is good. */
    private static final class Place<V> {
        private final ReentrantLock turn = new ReentrantLock();
        private @Nullable V answer;
        private long end;

        V get(LongSupplier nanos, Supplier<V> counting) {
            turn.lock();
            try {
                var begun = nanos.getAsLong();
                var kept = answer;
                if (kept != null && begun - end < 0) {
                    return kept;
                }
                var counted = counting.get();
                var now = nanos.getAsLong();
                answer = counted;
                end = now + (now - begun) * TIMES;
                return counted;
            } finally {
                turn.unlock();
            }
        }
    }
}
