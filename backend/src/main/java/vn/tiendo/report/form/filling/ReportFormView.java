package vn.tiendo.report.form.filling;

import java.util.List;
import java.util.UUID;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.shared.web.HasVersion;
import vn.tiendo.task.UnitRef;

/** The form of a unit's report with all that is in it.
 *
 * @param number the version of the form that the round was opened with
 * @param filled typed, filled in by the system and computed
 * @param missing what must still be filled in before the report can be sent, in Vietnamese
 * @param writable whether the asking person may fill it in now
 */
public record ReportFormView(
        UUID reportId,
        String roundName,
        UnitRef unit,
        int number,
        FormDefinition content,
        FilledForm filled,
        List<String> missing,
        boolean writable,
        long version)
        implements HasVersion {}
