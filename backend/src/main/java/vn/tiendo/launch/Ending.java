package vn.tiendo.launch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds the process at Ctrl+C and SIGTERM until the main thread has stopped the application and then the database. */
final class Ending {
    private static final int LONGEST_WAIT_SECONDS = 90;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean requested;

    Ending() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::hold));
    }

    boolean isRequested() {
        return requested;
    }

    void mayHappen() {
        stopped.countDown();
    }

    private void hold() {
        requested = true;
        try {
            stopped.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
