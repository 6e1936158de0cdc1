package vn.tiendo.report.form.filling;

import java.util.List;
import java.util.Map;

/** A table with all its cells.
 *
 * @param totals by the key of the column; without those that come to nothing
 */
public record FilledTable(String key, List<FilledRow> rows, Map<String, String> totals) {}
