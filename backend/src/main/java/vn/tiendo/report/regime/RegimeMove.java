package vn.tiendo.report.regime;

/** What may be done with a regime. */
public enum RegimeMove {
    /** Say anew what it asks. */
    WRITE,
    /** Put it into force. */
    ACTIVATE,
    /** Take it out of force. */
    STOP,
    /** Throw a draft away. */
    DISCARD
}
