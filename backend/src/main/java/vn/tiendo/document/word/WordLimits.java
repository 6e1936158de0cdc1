package vn.tiendo.document.word;

/** What a document may cost to read; beyond any of these it is refused, so that memory and time stay bounded. */
final class WordLimits {

    /** Bytes of the file itself. Plans with scanned annexes reach some 20 MB. */
    static final long FILE_BYTES = 50L << 20;

    /** Bytes of one part when opened. The text of 10 000 annex rows takes some 60 MB. */
    static final long PART_BYTES = 128L << 20;

    /** Characters of text that are kept. */
    static final int CHARACTERS = 16 << 20;

    /** Paragraphs, rows and cells that are kept. */
    static final int THINGS = 600_000;

    /** How deep elements may nest; Word itself stays under 100. */
    static final int DEPTH = 256;

    /** Grid columns of a table; Word allows 63. */
    static final int COLUMNS = 64;

    /** Parts of a package. */
    static final int PARTS = 10_000;

    private WordLimits() {}
}
