package vn.tiendo.plan;

/** What a row of the annex is. */
public enum ItemKind {
    /** Groups other rows. */
    HEADING,
    /** Must be done by somebody. */
    TASK
}
