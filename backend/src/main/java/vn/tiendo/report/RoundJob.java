package vn.tiendo.report;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.tiendo.report.regime.Regimes;

/**
 * Opens what regimes ask for, freezes what is cut off and reminds who has not sent: right after the start, then every few
 * minutes, so that a new day has its rounds when it begins.
 */
@ApplicationScoped
class RoundJob {
    private static final int MOST_BATCHES_AT_ONCE = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private final Regimes regimes;
    private final PeriodicRounds rounds;
    private final Freezing freezing;
    private final ReportReminders reminders;

    @Inject
    RoundJob(Regimes regimes, PeriodicRounds rounds, Freezing freezing, ReportReminders reminders) {
        this.regimes = regimes;
        this.rounds = rounds;
        this.freezing = freezing;
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

    /** In the order of their ids, so that a report that cannot be frozen is passed by. */
    @RunOnVirtualThread
    @Scheduled(every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void freezeDue() {
        for (var due = freezing.due(FIRST); !due.isEmpty(); due = freezing.due(due.getLast())) {
            freeze(due);
        }
        freezing.toFinish().forEach(this::finish);
    }

    /** A round that fails keeps no other from being finished. */
    private void finish(UUID roundId) {
        try {
            freezing.finish(roundId);
        } catch (RuntimeException e) {
            Log.errorf(e, "Round %s could not be frozen to its end and is tried again", roundId);
        }
    }

    /** Where one fails, the others are frozen without it. */
    private void freeze(List<UUID> reportIds) {
        try {
            freezing.freeze(reportIds);
        } catch (RuntimeException e) {
            if (reportIds.size() > 1) {
                reportIds.forEach(id -> freeze(List.of(id)));
                return;
            }
            Log.errorf(e, "The figures of report %s could not be frozen and it is tried again", reportIds.getFirst());
        }
    }
}
