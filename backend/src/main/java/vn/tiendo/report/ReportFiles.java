package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.plan.Plans;
import vn.tiendo.report.document.UnitReportDocument;
import vn.tiendo.report.document.UnitReportFields;
import vn.tiendo.report.form.paper.FormOnPaper;
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
    private final VersionService versions;
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
            VersionService versions,
            RoundRepository rounds,
            Plans plans,
            Units units,
            Templates templates,
            FormPapers forms,
            CurrentActor current,
            BusinessClock clock) {
        this.reports = reports;
        this.versions = versions;
        this.rounds = rounds;
        this.plans = plans;
        this.units = units;
        this.templates = templates;
        this.forms = forms;
        this.current = current;
        this.clock = clock;
    }

    /** As it stands. */
    @Transactional
    DocumentFile of(UUID id) {
        return file(reports.get(id), forms.ofReport(id), clock.today(), "");
    }

    /** As it was approved, under the month in which it was sent. */
    @Transactional
    DocumentFile of(UUID id, int number) {
        var version = versions.get(id, number);
        return file(
                reports.get(id).asIn(version),
                forms.ofVersion(id, number),
                BusinessClock.dateOf(version.submittedAt()),
                " - bản " + number);
    }

    private DocumentFile file(ReportView report, FormOnPaper form, LocalDate day, String version) {
        var agencyId = current.require().agencyId();
        var facts = rounds.require(report.roundId(), agencyId).facts(day);
        var document = new UnitReportDocument(
                report,
                facts,
                form,
                report.planId() == null ? null : plans.view(report.planId()),
                units.require(agencyId, report.unit().id()).kind(),
                units.agency(agencyId),
                day,
                report.figuresUntil());
        return new DocumentFile(
                document.fileName() + version,
                templates.finish(
                        agencyId, TemplateKind.UNIT_REPORT, document.compose(), UnitReportFields.of(report, facts)),
                Stream.concat(UnitReportFields.tables(report).stream(), form.sheets().stream())
                        .toList());
    }
}
