package vn.tiendo.launch;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Orders the end: requests in flight finish on a living database, which stops after them. */
final class Shutdown {
    private static final int LONGEST_WAIT_SECONDS = 60;

    private Shutdown() {}

    /** Runs the action at Ctrl+C, at SIGTERM and after a failed start, when the application has stopped. */
    static void afterTheApplication(Runnable action) {
        var applicationStopped = new CountDownLatch(1);
        ApplicationLifecycleManager.setDefaultExitCodeHandler((Integer exitCode) -> {
            applicationStopped.countDown();
            System.exit(exitCode);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            await(applicationStopped);
            action.run();
        }));
    }

    private static void await(CountDownLatch applicationStopped) {
        // In development mode Quarkus ends the process its own way and calls no handler.
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            return;
        }
        try {
            applicationStopped.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
