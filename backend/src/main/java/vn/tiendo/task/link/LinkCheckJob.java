package vn.tiendo.task.link;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Visits the addresses whose time has come, a few at once; no request waits for it. */
@ApplicationScoped
class LinkCheckJob {
    static final int AT_ONCE = 4;
    private static final int MOST_BATCHES_AT_ONCE = 100;

    private final LinkChecks checks;
    private final LinkVisitor visitor;
    private final LinkSettings settings;

    @Inject
    LinkCheckJob(LinkChecks checks, LinkVisitor visitor, LinkSettings settings) {
        this.checks = checks;
        this.visitor = visitor;
        this.settings = settings;
    }

    /** Goes on while there is a backlog, but lets go now and then, so that a stop of the program does not wait. */
    @RunOnVirtualThread
    @Scheduled(every = "{tiendo.links.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void checkAll() {
        for (int i = 0; i < MOST_BATCHES_AT_ONCE && settings.check(); i++) {
            if (checkSome() < AT_ONCE) {
                return;
            }
        }
    }

    /** @return how many were visited */
    int checkSome() {
        var due = checks.take(AT_ONCE);
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var visits = due.stream()
                    .map(link -> visitors.submit(() -> visitor.visit(link.address())))
                    .toList();
            for (int i = 0; i < due.size(); i++) {
                checks.record(due.get(i), outcome(visits.get(i)));
            }
        }
        return due.size();
    }

    private static Visit outcome(Future<Visit> visit) {
        try {
            return visit.get();
        } catch (ExecutionException fault) {
            Log.warnf(fault, "Visiting an address failed");
            return Visit.noAnswer();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Visit.noAnswer();
        }
    }
}
