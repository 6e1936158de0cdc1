package vn.tiendo.shared.domain;

/** How far a reading of somebody's words can be trusted; only {@link #SURE} needs no look by a person. */
public enum Confidence {
    /** Nothing usable was understood, or a part of the words was not. */
    UNKNOWN,
    /** Understood by a rule that is usually right; a person should confirm it. */
    PROBABLE,
    /** Every word was understood. */
    SURE;

    /** A whole is trusted no more than its weakest part. */
    public Confidence and(Confidence other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
