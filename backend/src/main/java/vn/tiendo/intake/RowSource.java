package vn.tiendo.intake;

import java.util.List;

/** Where a row stands in the file.
 *
 * @param table which table of the file, from 1
 * @param firstRow row of that table, from 1
 * @param cells the cells under their headings, as written
 */
public record RowSource(int table, int firstRow, List<SourceCell> cells) {}
