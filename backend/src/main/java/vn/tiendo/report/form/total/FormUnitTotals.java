package vn.tiendo.report.form.total;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.ReportState;
import vn.tiendo.task.UnitRef;

/** What one unit's rows come to.
 *
 * @param cells null while its report is not approved
 */
public record FormUnitTotals(
        UUID reportId,
        UnitRef unit,
        ReportState state,
        @Nullable Map<String, String> cells) {}
