package vn.tiendo.document.chart;

/** What a series means, which says its colour and its pattern. */
public enum ChartTone {
    /** As wanted: green, full. */
    GOOD(0x2E7D32, Pattern.FULL),
    /** Reached, but not as wanted: amber, rising lines. */
    CAUTION(0xB26A00, Pattern.RISING),
    /** On its way to others: blue, dots. */
    WAITING(0x1565C0, Pattern.DOTS),
    /** Going on: grey, level lines. */
    NEUTRAL(0x616161, Pattern.LEVEL),
    /** Not as wanted: red, crossed lines. */
    BAD(0xB3261E, Pattern.CROSSED),
    /** Beside the others: grey, empty. */
    OTHER(0x616161, Pattern.EMPTY);

    private final int colour;
    private final Pattern pattern;

    ChartTone(int colour, Pattern pattern) {
        this.colour = colour;
        this.pattern = pattern;
    }

    int colour() {
        return colour;
    }

    Pattern pattern() {
        return pattern;
    }

    /** What fills a bar. */
    enum Pattern {
        /** Nothing but the colour. */
        FULL,
        /** Lines that rise to the right. */
        RISING,
        /** Points. */
        DOTS,
        /** Lines that lie. */
        LEVEL,
        /** Lines that cross. */
        CROSSED,
        /** Nothing but the outline. */
        EMPTY
    }
}
