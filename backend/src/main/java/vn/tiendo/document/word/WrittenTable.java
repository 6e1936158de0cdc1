package vn.tiendo.document.word;

import java.util.List;

/**
 * A table of fixed column widths.
 *
 * @param style a table style
 * @param widths of the columns in twips, from the left
 * @param headerRows how many of the first rows are repeated on each page
 */
public record WrittenTable(String style, List<Integer> widths, int headerRows, List<WrittenRow> rows)
        implements WrittenBlock {

    int width() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
