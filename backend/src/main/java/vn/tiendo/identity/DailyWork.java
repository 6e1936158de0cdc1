package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Claims work that only one of the replicas does at a time. */
@ApplicationScoped
class DailyWork {
    static final int IDLE_ACCOUNTS = 1;
    static final int CLEARING = 2;
    static final int FIRST_START = 3;

    /** The first key of the locks of identity: "tdid" as a number. */
    private static final int LOCKS = 0x74646964;

    private final EntityManager database;

    @Inject
    DailyWork(EntityManager database) {
        this.database = database;
    }

    /** Whether nobody else does it now; it stays claimed to the end of the transaction. */
    boolean isMine(int work) {
        return (Boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(?1, ?2)")
                .setParameter(1, LOCKS)
                .setParameter(2, work)
                .getSingleResult();
    }

    /** Waits until nobody else does it. */
    void await(int work) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(?1, ?2) as text)")
                .setParameter(1, LOCKS)
                .setParameter(2, work)
                .getSingleResult();
    }
}
