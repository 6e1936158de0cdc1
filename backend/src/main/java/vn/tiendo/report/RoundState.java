package vn.tiendo.report;

/** Where a round stands. */
public enum RoundState {
    /** Units may send. */
    OPEN,
    /** Nothing is taken any more. */
    CLOSED
}
