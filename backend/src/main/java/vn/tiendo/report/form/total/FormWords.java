package vn.tiendo.report.form.total;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.report.FormedReports;
import vn.tiendo.report.ReportRow;
import vn.tiendo.report.draft.MergedWords;
import vn.tiendo.report.draft.MergedWords.Said;
import vn.tiendo.report.form.Forms;
import vn.tiendo.report.form.PublishedForm;
import vn.tiendo.report.form.content.FormSection;
import vn.tiendo.report.form.filling.ApprovedForms;
import vn.tiendo.report.form.filling.FilledForm;

/** What units wrote under the headings of a round's form, merged heading by heading. */
@ApplicationScoped
public class FormWords {
    private final FormedReports reports;
    private final Forms forms;
    private final ApprovedForms approved;
    private final CurrentActor current;

    @Inject
    FormWords(FormedReports reports, Forms forms, ApprovedForms approved, CurrentActor current) {
        this.reports = reports;
        this.forms = forms;
        this.approved = approved;
        this.current = current;
    }

    /** Lines of a draft: each heading under which somebody wrote, and who said what; only what is approved. */
    @Transactional
    public List<String> ofRound(UUID roundId) {
        return forms.ofRound(current.require().agencyId(), roundId)
                .filter(form -> !form.content().sections().isEmpty())
                .map(form -> lines(roundId, form))
                .orElse(List.of());
    }

    private List<String> lines(UUID roundId, PublishedForm form) {
        var rows = reports.ofRound(roundId);
        var filled = approved.ofRound(roundId, form);
        var lines = new ArrayList<String>();
        for (var section : form.content().sections()) {
            var said = MergedWords.of(said(section, rows, filled));
            if (!said.isEmpty()) {
                lines.add(section.title() + ":");
                lines.addAll(said);
            }
        }
        return lines;
    }

    private static List<Said> said(FormSection section, List<ReportRow> rows, Map<UUID, FilledForm> filled) {
        return rows.stream()
                .filter(row -> filled.containsKey(row.id()))
                .map(row -> new Said(
                        row.unit().name(), filled.get(row.id()).sections().get(section.key())))
                .toList();
    }
}
