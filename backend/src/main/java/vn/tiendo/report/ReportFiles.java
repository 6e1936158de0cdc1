package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.plan.Plans;
import vn.tiendo.report.document.UnitReportDocument;
import vn.tiendo.report.document.UnitReportFields;
import vn.tiendo.report.form.paper.FormPapers;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.template.DocumentFile;
import vn.tiendo.template.TemplateKind;
import vn.tiendo.template.library.Templates;
import vn.tiendo.unit.Units;

/** Units' reports as files, for whoever may read them. */
@ApplicationScoped
class ReportFiles {
    private final ReportService reports;
    private final RoundRepository rounds;
    private final Plans plans;
    private final Units units;
    private final Templates templates;
    private final FormPapers forms;
    private final CurrentActor current;
    private final BusinessClock clock;

    @Inject
    ReportFiles(
            ReportService reports,
            RoundRepository rounds,
            Plans plans,
            Units units,
            Templates templates,
            FormPapers forms,
            CurrentActor current,
            BusinessClock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.plans = plans;
        this.units = units;
        this.templates = templates;
        this.forms = forms;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    DocumentFile of(UUID id) {
        var report = reports.get(id);
        var agencyId = current.require().agencyId();
        var facts = rounds.require(report.roundId(), agencyId).facts(clock.today());
        var form = forms.ofReport(id);
        var document = new UnitReportDocument(
                report,
                facts,
                form,
                report.planId() == null ? null : plans.view(report.planId()),
                units.require(agencyId, report.unit().id()).kind(),
                units.agency(agencyId),
                clock.today(),
                report.figuresUntil());
        return new DocumentFile(
                document.fileName(),
                templates.finish(
                        agencyId, TemplateKind.UNIT_REPORT, document.compose(), UnitReportFields.of(report, facts)),
                Stream.concat(UnitReportFields.tables(report).stream(), form.sheets().stream())
                        .toList());
    }
}
