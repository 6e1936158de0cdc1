package vn.tiendo.report.form.total;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.report.FormedReports;
import vn.tiendo.report.form.Forms;
import vn.tiendo.report.form.filling.ApprovedForms;

/** The use case of adding the forms of a round up. */
@ApplicationScoped
class FormTotalsService {
    private final FormedReports reports;
    private final Forms forms;
    private final ApprovedForms approved;
    private final CurrentActor current;

    @Inject
    FormTotalsService(FormedReports reports, Forms forms, ApprovedForms approved, CurrentActor current) {
        this.reports = reports;
        this.forms = forms;
        this.approved = approved;
        this.current = current;
    }

    /** Null when the round was opened without a form. */
    @Transactional
    @Nullable
    FormTotalsView find(UUID roundId) {
        var rows = reports.ofRound(roundId);
        return forms.ofRound(current.require().agencyId(), roundId)
                .map(form -> FormTotals.of(roundId, form, rows, approved.ofRound(roundId)))
                .orElse(null);
    }
}
