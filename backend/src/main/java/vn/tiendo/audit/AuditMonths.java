package vn.tiendo.audit;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.shared.database.Sql;

/**
 * Makes the tables of the coming months and lets those go that are older than the retention. The database does it with
 * the rights of the owner, and never drops what is younger than twelve months, whatever is asked of it.
 */
@ApplicationScoped
class AuditMonths {
    private final DataSource database;
    private final int retentionMonths;

    @Inject
    AuditMonths(DataSource database, @ConfigProperty(name = "tiendo.audit.retention-months") int retentionMonths) {
        this.database = database;
        this.retentionMonths = retentionMonths;
    }

    @RunOnVirtualThread
    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keep() {
        int dropped = keep(retentionMonths);
        if (dropped > 0) {
            Log.infof("Audit trail: %d months older than %d months were dropped", dropped, retentionMonths);
        }
    }

    int keep(int months) {
        return new Sql("select audit_keep(?) as dropped", months)
                .list(database, row -> row.integer("dropped"))
                .getFirst();
    }
}
