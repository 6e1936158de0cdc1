package vn.tiendo.report.form.filling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.FormedReport;
import vn.tiendo.report.FormedReports;
import vn.tiendo.report.ReportChanged.ReportApproved;
import vn.tiendo.report.ReportChanged.ReportReturned;
import vn.tiendo.report.ReportChanged.ReportRevised;
import vn.tiendo.report.ReportChanged.ReportSubmitted;
import vn.tiendo.report.form.Forms;
import vn.tiendo.report.form.PublishedForm;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.problem.Refused;

/** The use cases of filling in the form of a report. */
@ApplicationScoped
public class FillingService {
    private final FormedReports reports;
    private final Forms forms;
    private final AnswerRepository answers;
    private final Event<DomainEvent> events;

    @Inject
    FillingService(FormedReports reports, Forms forms, AnswerRepository answers, Event<DomainEvent> events) {
        this.reports = reports;
        this.forms = forms;
        this.answers = answers;
        this.events = events;
    }

    /** Null when the round was opened without a form. */
    @Transactional
    public @Nullable ReportFormView find(UUID reportId) {
        var report = reports.toRead(reportId);
        return form(report).map(form -> view(report, form)).orElse(null);
    }

    /** @throws NotFound when the round was opened without a form */
    @Transactional
    public ReportFormView get(UUID reportId) {
        var report = reports.toRead(reportId);
        return view(report, require(report));
    }

    /**
     * @throws vn.tiendo.shared.problem.Invalid with every cell that is not acceptable; then nothing is kept
     */
    @Transactional
    public ReportFormView write(UUID reportId, long version, FormAnswers typed) {
        var report = reports.toWrite(reportId);
        var form = require(report);
        var answer = answers.claim(report);
        answer.requireVersion(version);
        var before = answer.answers();
        answer.write(AnswerCheck.sound(form.content(), assignments(report), typed));
        events.fire(new FormWrittenInto(
                report.agencyId(),
                report.id(),
                report.unit().id(),
                AnswerFacts.changes(form.content(), before, answer.answers()),
                report.onBehalfOf()));
        answers.flush();
        return view(report, form);
    }

    /** The form for somebody who goes on to fill it in.
     *
     * @throws vn.tiendo.shared.problem.Stale when somebody else was faster
     */
    @Transactional
    public ReportFormView toFill(UUID reportId, long version) {
        var report = reports.toWrite(reportId);
        var form = require(report);
        answers.claim(report).requireVersion(version);
        return view(report, form);
    }

    /** What the typed answers come to; nothing is kept. */
    @Transactional
    public FilledForm compute(UUID reportId, FormAnswers typed) {
        var report = reports.toRead(reportId);
        var content = require(report).content();
        return FormFilling.of(content, AnswerCheck.sound(content, assignments(report), typed), report.snapshot());
    }

    /** @throws Refused with what is missing; then the report is not sent either */
    @Transactional
    void send(@Observes ReportSubmitted event) {
        var report = reports.toRead(event.subjectId());
        form(report).ifPresent(form -> {
            var answer = answers.claim(report);
            var filled = FormFilling.of(form.content(), answer.answers(), report.snapshot());
            var missing = FormFilling.missing(form.content(), filled);
            if (!missing.isEmpty()) {
                throw new Refused(
                        "form-incomplete",
                        "Chưa gửi được vì biểu mẫu còn ô bắt buộc chưa nhập: %s."
                                .formatted(String.join("; ", missing)));
            }
            answer.send(filled);
        });
    }

    @Transactional
    void giveBack(@Observes ReportReturned event) {
        answers.findByIdOptional(event.subjectId()).ifPresent(FormAnswer::giveBack);
    }

    @Transactional
    void revise(@Observes ReportRevised event) {
        answers.findByIdOptional(event.subjectId()).ifPresent(FormAnswer::giveBack);
    }

    @Transactional
    void approve(@Observes ReportApproved event) {
        answers.findByIdOptional(event.subjectId()).ifPresent(FormAnswer::approve);
    }

    private Optional<PublishedForm> form(FormedReport report) {
        return forms.ofRound(report.agencyId(), report.roundId());
    }

    private PublishedForm require(FormedReport report) {
        return form(report).orElseThrow(() -> new NotFound("no-form", "Đợt báo cáo này không có biểu mẫu số liệu."));
    }

    private ReportFormView view(FormedReport report, PublishedForm form) {
        var answer = answers.findByIdOptional(report.id());
        var filled = answer.flatMap(FormAnswer::sent)
                .orElseGet(() -> FormFilling.of(
                        form.content(), answer.map(FormAnswer::answers).orElse(FormAnswers.NONE), report.snapshot()));
        return new ReportFormView(
                report.id(),
                report.roundName(),
                report.unit(),
                form.number(),
                form.content(),
                filled,
                FormFilling.missing(form.content(), filled),
                report.writable(),
                answer.map(FormAnswer::version).orElse(0L));
    }

    private static Set<String> assignments(FormedReport report) {
        return report.snapshot().lines().stream()
                .map(line -> line.assignmentId().toString())
                .collect(Collectors.toSet());
    }
}
