package vn.tiendo.intake;

/** Where an import stands. */
public enum ImportState {
    /** A person is looking at what was understood. */
    REVIEW,
    /** A draft plan was made from it. */
    CONFIRMED,
    /** Thrown away. */
    DISCARDED
}
