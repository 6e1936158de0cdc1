package vn.tiendo.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts the statements that the driver sends to the database, whoever makes them. */
public final class StatementCounter {
    private static final String EXECUTION = " FE=> Execute(";
    private static final int RUNS = 3;

    /** The fewest statements of a few runs: what one of them spends on a session that left its cache is left out. */
    public int during(Runnable work) {
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            fewest = Math.min(fewest, once(work));
        }
        return fewest;
    }

    private static int once(Runnable work) {
        var driver = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
        var handler = new CountingHandler();
        driver.setUseParentHandlers(false);
        driver.setLevel(Level.FINEST);
        driver.addHandler(handler);
        try {
            work.run();
            return handler.executions.get();
        } finally {
            driver.removeHandler(handler);
            driver.setLevel(Level.INFO);
            driver.setUseParentHandlers(true);
        }
    }

    private static final class CountingHandler extends Handler {
        private final AtomicInteger executions = new AtomicInteger();

        CountingHandler() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord record) {
            if (record.getMessage().startsWith(EXECUTION)) {
                executions.incrementAndGet();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
