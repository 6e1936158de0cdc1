package vn.tiendo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Requests that come while somebody else is in the middle of something. */
public final class Meanwhile {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WAIT_FOR_THIS_TRANSACTION =
            "select count(*) from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))";

    private Meanwhile() {}

    /**
     * The answer to a request that comes before a transaction has ended. It ends when the request waits for it, or has its
     * answer without waiting.
     */
    public static <T> T asked(Runnable transaction, Callable<T> request) throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            var answer = QuarkusTransaction.requiringNew().call(() -> {
                transaction.run();
                var asked = other.submit(request);
                awaitWaiting(asked);
                return asked;
            });
            return answer.get();
        }
    }

    private static void awaitWaiting(Future<?> asked) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!asked.isDone() && TestDatabase.count(WAIT_FOR_THIS_TRANSACTION) == 0) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.onSpinWait();
        }
    }
}
