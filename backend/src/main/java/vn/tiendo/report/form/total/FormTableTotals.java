package vn.tiendo.report.form.total;

import java.util.List;
import java.util.Map;

/** What one table comes to.
 *
 * @param columns those that are added up or computed from sums
 * @param rows each fixed row over all units; none in other tables
 * @param units what each unit's rows come to; none in a table whose rows are not added up
 * @param totals of all, by the key of the column
 */
public record FormTableTotals(
        String key,
        String title,
        List<FormAddedColumn> columns,
        List<FormAddedRow> rows,
        List<FormUnitTotals> units,
        Map<String, String> totals) {}
