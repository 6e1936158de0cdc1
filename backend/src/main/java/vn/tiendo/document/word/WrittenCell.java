package vn.tiendo.document.word;

import java.util.List;

/**
 * A cell of a table; it holds at least one line.
 *
 * @param columns how many columns it covers
 */
public record WrittenCell(List<WrittenLine> lines, int columns, Merge merge) {

    /** How a cell joins those above and below. */
    public enum Merge {
        /** It stands alone. */
        NONE,
        /** It is the first of cells that are one. */
        FIRST,
        /** It continues the cell above. */
        NEXT
    }

    public static WrittenCell of(List<WrittenLine> lines) {
        return new WrittenCell(lines, 1, Merge.NONE);
    }
}
