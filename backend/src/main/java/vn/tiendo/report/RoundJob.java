package vn.tiendo.report;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.report.regime.Regimes;

/**
 * Opens what regimes ask for, freezes what is cut off and reminds who has not sent: right after the start, then every few
 * minutes, so that a new day has its rounds when it begins.
 */
@ApplicationScoped
class RoundJob {
    private static final int MOST_BATCHES_AT_ONCE = 100;
    /** As many transactions; half of what a small server can do at once is left to those who work. */
    private static final int FREEZING_AT_ONCE = 2;

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

    /** Several at once, as long as there is anything; what failed or was in somebody's hands is tried again at the next run. */
    @RunOnVirtualThread
    @Scheduled(every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void freezeDue() {
        var due = new DueReports(freezing);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, FREEZING_AT_ONCE)
                    .mapToObj(_ -> CompletableFuture.runAsync(() -> freezeAll(due), workers))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        }
        freezing.toFinish().forEach(this::finish);
    }

    /** A round is finished with its last report: it does not wait for the others. */
    private void freezeAll(DueReports due) {
        for (var batch = due.next(); !batch.isEmpty(); batch = due.next()) {
            freeze(batch).forEach(this::finish);
        }
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
    private Set<UUID> freeze(List<UUID> reportIds) {
        try {
            return freezing.freeze(reportIds);
        } catch (RuntimeException e) {
            if (reportIds.size() > 1) {
                return reportIds.stream()
                        .flatMap(id -> freeze(List.of(id)).stream())
                        .collect(Collectors.toSet());
            }
            Log.errorf(e, "The figures of report %s could not be frozen and it is tried again", reportIds.getFirst());
            return Set.of();
        }
    }

    /** Reports whose cut-off is over, in batches for several workers; one that cannot be frozen is passed by. */
    private static final class DueReports {
        private final Freezing freezing;
        private UUID last = new UUID(0, 0);

        private DueReports(Freezing freezing) {
            this.freezing = freezing;
        }

        synchronized List<UUID> next() {
            var batch = freezing.due(last);
            if (!batch.isEmpty()) {
                last = batch.getLast();
            }
            return batch;
        }
    }
}
