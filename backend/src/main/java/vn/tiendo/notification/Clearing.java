package vn.tiendo.notification;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import vn.tiendo.shared.database.ReplicaLock;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;

/** Clears old notices and mails away at night: some in each transaction, so that nobody waits for it, on one replica at a time. */
@ApplicationScoped
class Clearing {
    static final int BATCH = 1_000;

    /** What is left over goes the next night. */
    private static final int MOST_BATCHES = 500;

    private final DataSource database;
    private final Retention retention;
    private final BusinessClock clock;

    @Inject
    Clearing(DataSource database, Retention retention, BusinessClock clock) {
        this.database = database;
        this.retention = retention;
        this.clock = clock;
    }

    @RunOnVirtualThread
    @Scheduled(cron = "0 10 2 * * ?", timeZone = "Asia/Ho_Chi_Minh")
    void clearAtNight() {
        Log.infof("Cleared %d old notices and mails", clear(clock.now(), BATCH));
    }

    /** @return how many are gone */
    int clear(Instant now, int batch) {
        int gone = 0;
        for (var outdated : Outdated.values()) {
            gone += clear(outdated, now.minus(kept(outdated)), batch);
        }
        return gone;
    }

    private int clear(Outdated outdated, Instant before, int batch) {
        int gone = 0;
        for (int i = 0; i < MOST_BATCHES; i++) {
            int some = QuarkusTransaction.requiringNew().call(() -> remove(outdated, before, batch));
            gone += some;
            if (some < batch) {
                return gone;
            }
        }
        return gone;
    }

    /** @return 0 while another replica is at it */
    private int remove(Outdated outdated, Instant before, int atMost) {
        return ReplicaLock.NOTICES.claim(database) ? new Sql(outdated.removal(atMost), before).run(database) : 0;
    }

    private Duration kept(Outdated outdated) {
        return switch (outdated) {
            case READ_NOTICES -> retention.readNotices();
            case UNREAD_NOTICES -> retention.notices();
            case SENT_MAILS, FAILED_MAILS -> retention.mails();
        };
    }
}
