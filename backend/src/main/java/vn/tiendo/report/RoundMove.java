package vn.tiendo.report;

/** What may be done with a round. */
public enum RoundMove {
    /** Remind the units that have not sent. */
    REMIND,
    /** Take nothing any more. */
    CLOSE,
    /** Take reports again. */
    REOPEN
}
