package vn.tiendo.plan;

/** Where a plan stands. */
public enum PlanState {
    /** Being prepared; may have neither number nor date. */
    DRAFT,
    /** Signed, numbered and in force; its tasks are assigned. */
    ISSUED
}
