package vn.tiendo.report.form.total;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.ReportState;
import vn.tiendo.task.UnitRef;

/** What the forms of a round come to.
 *
 * @param number the version of the form that the round was opened with
 * @param approved how many reports are added up
 * @param asked how many units must report
 */
public record FormTotalsView(
        UUID roundId, String formName, int number, int approved, int asked, List<TableTotals> tables) {

    /** What one table comes to.
     *
     * @param columns those that are added up or computed from sums
     * @param rows each fixed row over all units; none in other tables
     * @param units what each unit's rows come to; none in a table whose rows are not added up
     * @param totals of all, by the key of the column
     */
    @Schema(name = "FormTableTotals")
    public record TableTotals(
            String key,
            String title,
            List<AddedColumn> columns,
            List<AddedRow> rows,
            List<UnitTotals> units,
            Map<String, String> totals) {}

    /** A column of numbers. */
    @Schema(name = "FormAddedColumn")
    public record AddedColumn(String key, String title, int decimals) {}

    /** A fixed row over all units. */
    @Schema(name = "FormAddedRow")
    public record AddedRow(String key, String title, Map<String, String> cells) {}

    /** What one unit's rows come to.
     *
     * @param cells null while its report is not approved
     */
    @Schema(name = "FormUnitTotals")
    public record UnitTotals(
            UUID reportId,
            UnitRef unit,
            ReportState state,
            @Nullable Map<String, String> cells) {}
}
