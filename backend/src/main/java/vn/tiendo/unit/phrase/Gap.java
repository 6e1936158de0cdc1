package vn.tiendo.unit.phrase;

/** What stands between two words of a cell, from what joins to what parts. */
enum Gap {
    /** Only space, brackets or quotes. */
    SPACE,
    /** A dash, dot or ampersand without spaces around it, as in KH-TC, P.KHTC, TN&TKQ. */
    TIGHT,
    /** A dash with space beside it; it joins the halves of a name as often as it parts two names. */
    DASH,
    /** "và" or a free-standing ampersand. */
    AND,
    SLASH,
    COMMA,
    /** A line break: a new name or only the width of the column. */
    NEWLINE,
    COLON,
    /** The end of a sentence. */
    SENTENCE,
    /** A semicolon or a bullet: always a new part. */
    STRONG;

    boolean isJoint() {
        return compareTo(DASH) < 0;
    }

    boolean isWeak() {
        return compareTo(DASH) >= 0 && compareTo(SENTENCE) < 0;
    }

    boolean alwaysParts() {
        return compareTo(SENTENCE) >= 0;
    }

    Gap or(Gap other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
