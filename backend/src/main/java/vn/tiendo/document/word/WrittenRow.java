package vn.tiendo.document.word;

import java.util.List;

/**
 * A row whose cells cover all columns.
 *
 * @param whole the row is not divided by a page break
 */
public record WrittenRow(List<WrittenCell> cells, boolean whole) {}
