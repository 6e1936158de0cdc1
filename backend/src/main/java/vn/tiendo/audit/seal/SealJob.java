package vn.tiendo.audit.seal;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the chain within seconds of the trail. */
@ApplicationScoped
class SealJob {
    private static final int MOST_SEALS_AT_ONCE = 100;

    private final Sealer sealer;

    @Inject
    SealJob(Sealer sealer) {
        this.sealer = sealer;
    }

    /** Goes on while there is a backlog, but lets go now and then, so that a stop of the program does not wait. */
    @RunOnVirtualThread
    @Scheduled(every = "{tiendo.audit.seal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealAll() {
        for (int i = 0; i < MOST_SEALS_AT_ONCE; i++) {
            var seal = sealer.seal();
            seal.ifPresent(sealer::witness);
            if (seal.filter(made -> made.entries() == Sealer.LARGEST_BATCH).isEmpty()) {
                return;
            }
        }
    }
}
