package vn.tiendo.identity;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import vn.tiendo.shared.web.Idempotency;

/** Clears away what is of no use any more: the trail remembers who signed in when. */
@ApplicationScoped
class Clearing {
    private static final Logger LOG = Logger.getLogger(Clearing.class);
    private static final Duration SESSIONS_KEPT = Duration.ofDays(30);

    private static final Duration ANSWERS_KEPT = Duration.ofDays(7);

    private final SessionRepository sessions;
    private final FailureCounts failures;
    private final Idempotency answers;
    private final DailyWork work;

    @Inject
    Clearing(SessionRepository sessions, FailureCounts failures, Idempotency answers, DailyWork work) {
        this.sessions = sessions;
        this.failures = failures;
        this.answers = answers;
        this.work = work;
    }

    @RunOnVirtualThread
    @Scheduled(cron = "0 40 1 * * ?", timeZone = "Asia/Ho_Chi_Minh")
    @Transactional
    void clearAtNight() {
        if (work.isMine(DailyWork.CLEARING)) {
            LOG.infof("Cleared %d rows of ended sessions, old failures and old answers", clear(Instant.now()));
        }
    }

    /** @return how many rows are gone */
    @Transactional
    long clear(Instant now) {
        return sessions.deleteEndedBefore(now.minus(SESSIONS_KEPT))
                + failures.forgetBefore(now.minus(FailureCount.REMEMBERED))
                + answers.forgetBefore(now.minus(ANSWERS_KEPT));
    }
}
