package vn.tiendo.report;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tiendo.report.regime.Regimes;

/** Opens what regimes ask for: right after the start, then every few minutes, so that a new day has its rounds when it begins. */
@ApplicationScoped
class RoundJob {
    private final Regimes regimes;
    private final PeriodicRounds rounds;

    @Inject
    RoundJob(Regimes regimes, PeriodicRounds rounds) {
        this.regimes = regimes;
        this.rounds = rounds;
    }

    /** A regime whose round fails keeps no other from its own. */
    @RunOnVirtualThread
    @Scheduled(every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void openDue() {
        for (var regimeId : regimes.inForce()) {
            try {
                rounds.open(regimeId);
            } catch (RuntimeException e) {
                Log.errorf(e, "The round of regime %s could not be opened and is tried again", regimeId);
            }
        }
    }
}
