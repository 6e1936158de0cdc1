package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who has failed to sign in how often. Every method is called in a transaction. */
@ApplicationScoped
class FailureCounts {
    private final EntityManager database;

    @Inject
    FailureCounts(EntityManager database) {
        this.database = database;
    }

    /** What is locked, so that nothing need be computed for this attempt. */
    Optional<FailureCount> lockOf(SignInAttempt attempt, Instant now) {
        return locked(of(attempt, LockModeType.NONE), now);
    }

    /**
     * What is locked now that the attempt is to be judged. Attempts made at the same time are judged one after the other,
     * so that a thousand at once are not a thousand guesses.
     */
    Optional<FailureCount> lockAtJudgement(SignInAttempt attempt, Instant now) {
        return locked(hold(attempt, now), now);
    }

    void add(SignInAttempt attempt, Instant now) {
        hold(attempt, now).forEach(count -> count.add(now));
    }

    void forget(SignInAttempt attempt) {
        database.createQuery("delete from FailureCount where subject in :subjects")
                .setParameter("subjects", attempt.subjects())
                .executeUpdate();
    }

    /** An administrator has looked at it: the name may be tried again. */
    void forgetName(String username) {
        var byName = new SignInAttempt(username, "").subjects().getLast();
        database.createQuery("delete from FailureCount where subject = :subject")
                .setParameter("subject", byName)
                .executeUpdate();
    }

    int forgetBefore(Instant moment) {
        return database.createQuery("delete from FailureCount where lastFailureAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private List<FailureCount> hold(SignInAttempt attempt, Instant now) {
        for (var subject : attempt.subjects()) {
            database.createNativeQuery("""
                            insert into sign_in_failure (subject, failures, last_failure_at) values (?1, 0, ?2)
                            on conflict do nothing""")
                    .setParameter(1, subject)
                    .setParameter(2, now)
                    .executeUpdate();
        }
        return of(attempt, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Optional<FailureCount> locked(List<FailureCount> counts, Instant now) {
        return counts.stream()
                .filter(count -> count.isLocked(now))
                .min(Comparator.comparing(FailureCount::isOfAddress));
    }

    private List<FailureCount> of(SignInAttempt attempt, LockModeType lock) {
        return database.createQuery("from FailureCount where subject in :subjects order by subject", FailureCount.class)
                .setParameter("subjects", attempt.subjects())
                .setLockMode(lock)
                .getResultList();
    }
}
