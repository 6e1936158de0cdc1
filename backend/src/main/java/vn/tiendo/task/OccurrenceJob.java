package vn.tiendo.task;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes turns of recurring tasks ahead of time: right after the start, then every hour. */
@ApplicationScoped
class OccurrenceJob {
    private static final int MOST_BATCHES_AT_ONCE = 100;

    private final OccurrenceMaking making;

    @Inject
    OccurrenceJob(OccurrenceMaking making) {
        this.making = making;
    }

    /** Goes on while there is a backlog, but lets go now and then, so that a stop of the program does not wait. */
    @RunOnVirtualThread
    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeAll() {
        for (int i = 0; i < MOST_BATCHES_AT_ONCE; i++) {
            if (making.makeDue() < OccurrenceMaking.BATCH) {
                return;
            }
        }
    }
}
