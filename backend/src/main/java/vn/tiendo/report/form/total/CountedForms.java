package vn.tiendo.report.form.total;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.report.ReportRow;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.report.form.filling.FilledForm;

/** The forms of a round and what they come to.
 *
 * @param reports in the order of the organisation
 * @param approved as they were approved last, by report
 */
public record CountedForms(
        FormDefinition content, List<ReportRow> reports, Map<UUID, FilledForm> approved, FormTotalsView totals) {}
