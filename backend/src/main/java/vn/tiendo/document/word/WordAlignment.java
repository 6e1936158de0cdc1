package vn.tiendo.document.word;

/** How the lines of a paragraph lie between the margins. */
public enum WordAlignment {
    /** Flush with the left margin, Word's own choice when nothing is said. */
    LEFT,
    /** Letterheads, titles and signatures. */
    CENTER,
    /** Flush with the right margin. */
    RIGHT,
    /** Body text, flush with both margins. */
    JUSTIFIED
}
