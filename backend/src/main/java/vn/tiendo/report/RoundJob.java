package vn.tiendo.report;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tiendo.report.regime.Regimes;

/** Opens what regimes ask for and reminds who has not sent: right after the start, then every few minutes, so that a new day has its rounds when it begins. */
@ApplicationScoped
class RoundJob {
    private static final int MOST_BATCHES_AT_ONCE = 100;

    private final Regimes regimes;
    private final PeriodicRounds rounds;
    private final ReportReminders reminders;

    @Inject
    RoundJob(Regimes regimes, PeriodicRounds rounds, ReportReminders reminders) {
        this.regimes = regimes;
        this.rounds = rounds;
        this.reminders = reminders;
    }

    /** Lets go now and then, so that a stop of the program does not wait. */
    @RunOnVirtualThread
    @Scheduled(every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindAll() {
        for (int i = 0; i < MOST_BATCHES_AT_ONCE; i++) {
            if (reminders.remindDue() < ReportReminders.BATCH) {
                return;
            }
        }
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
