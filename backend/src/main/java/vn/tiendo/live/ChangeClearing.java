package vn.tiendo.live;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import vn.tiendo.shared.database.ReplicaLock;
import vn.tiendo.shared.database.Sql;

/** Lets go of changes that nobody resumes after any more. The last of them stays: it says from where on all are there. */
@ApplicationScoped
class ChangeClearing {
    static final Duration KEPT = Duration.ofHours(1);

    private static final int MOST_AT_ONCE = 100_000;

    private final DataSource database;

    @Inject
    ChangeClearing(DataSource database) {
        this.database = database;
    }

    @RunOnVirtualThread
    @Scheduled(every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void clear() {
        if (ReplicaLock.CHANGES.claim(database)) {
            clear(Instant.now().minus(KEPT));
        }
    }

    /** @return how many went */
    int clear(Instant before) {
        return new Sql("""
                with outdated as (
                    select transaction, number from change_event where recorded_at < ?
                    order by transaction, number limit %d)
                delete from change_event c using outdated o
                where (c.transaction, c.number) = (o.transaction, o.number)
                  and (o.transaction, o.number) <> (
                    select transaction, number from outdated order by transaction desc, number desc limit 1)""".formatted(MOST_AT_ONCE), before).run(database);
    }
}
