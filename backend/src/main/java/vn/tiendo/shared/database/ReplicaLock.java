package vn.tiendo.shared.database;

import javax.sql.DataSource;

/** Work by the clock that one replica does at a time: whoever has the lock has it to the end of the transaction. */
public enum ReplicaLock {
    /** Seals of the trail. */
    SEALS(7_463_501_122L),
    /** Changes that pages were told of; "tdlv" as a number. */
    CHANGES(0x74646c76),
    /** Pieces of files; "tdup" as a number. */
    UPLOADS(0x74647570),
    /** Notices and mails; "tdnt" as a number. */
    NOTICES(0x74646e74);

    private final long key;

    ReplicaLock(long key) {
        this.key = key;
    }

    /** Whether nobody else has it now; waits for nobody. */
    public boolean claim(DataSource database) {
        return new Sql("select pg_try_advisory_xact_lock(?) as mine", key)
                .list(database, row -> row.flag("mine"))
                .getFirst();
    }
}
