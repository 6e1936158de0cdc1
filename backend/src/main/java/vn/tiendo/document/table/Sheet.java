package vn.tiendo.document.table;

import java.util.List;

/**
 * A table as a sheet of a workbook.
 *
 * @param title at most 31 letters, without {@code [ ] * ? / \ :}
 * @param rows one cell for each column; a number stays a number, all else is text
 */
public record Sheet(String title, List<String> columns, List<List<Object>> rows) {}
