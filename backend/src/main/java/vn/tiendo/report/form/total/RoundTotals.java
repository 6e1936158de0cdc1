package vn.tiendo.report.form.total;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.report.FormedReports;
import vn.tiendo.report.form.Forms;
import vn.tiendo.report.form.filling.ApprovedForms;

/** The use cases of adding the forms of a round up. */
@ApplicationScoped
public class RoundTotals {
    private final FormedReports reports;
    private final Forms forms;
    private final ApprovedForms approved;
    private final CurrentActor current;

    @Inject
    RoundTotals(FormedReports reports, Forms forms, ApprovedForms approved, CurrentActor current) {
        this.reports = reports;
        this.forms = forms;
        this.approved = approved;
        this.current = current;
    }

    /** Null when the round was opened without a form. */
    @Transactional
    public @Nullable FormTotalsView find(UUID roundId) {
        return counted(roundId).map(CountedForms::totals).orElse(null);
    }

    /** With the forms from which they come; empty when the round was opened without a form. */
    @Transactional
    public Optional<CountedForms> counted(UUID roundId) {
        var rows = reports.ofRound(roundId);
        return forms.ofRound(current.require().agencyId(), roundId).map(form -> {
            var filled = approved.ofRound(roundId, form);
            return new CountedForms(form.content(), rows, filled, FormTotals.of(roundId, form, rows, filled));
        });
    }
}
