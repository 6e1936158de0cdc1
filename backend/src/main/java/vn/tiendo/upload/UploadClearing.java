package vn.tiendo.upload;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import vn.tiendo.document.storage.FilePieces;
import vn.tiendo.shared.database.ReplicaLock;

/** Removes what expired, and what was let go by a program that ended before it could remove the pieces. */
@ApplicationScoped
class UploadClearing {
    /** Somebody may just be making something of it. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final int MOST_AT_ONCE = 500;

    private final DataSource database;
    private final UploadRepository uploads;
    private final FilePieces pieces;

    @Inject
    UploadClearing(DataSource database, UploadRepository uploads, FilePieces pieces) {
        this.database = database;
        this.uploads = uploads;
        this.pieces = pieces;
    }

    @RunOnVirtualThread
    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void clear() {
        if (ReplicaLock.UPLOADS.claim(database)) {
            clear(Instant.now());
        }
    }

    /** @return how many went */
    @Transactional
    int clear(Instant now) {
        var outdated = uploads.outdated(now.minus(GRACE), MOST_AT_ONCE);
        outdated.forEach(id -> {
            pieces.remove(id);
            uploads.deleteById(id);
        });
        return outdated.size();
    }
}
