package vn.tiendo.plan;

/** What may be done with a plan. */
public enum PlanMove {
    /** Change text and rows. */
    CORRECT,
    /** Number, date and sign it. */
    ISSUE,
    /** Throw the draft away. */
    DISCARD
}
