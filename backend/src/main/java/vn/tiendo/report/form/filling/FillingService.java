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
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.report.FormedReport;
import vn.tiendo.report.FormedReports;
import vn.tiendo.report.ReportChanged.ReportSubmitted;
import vn.tiendo.report.form.Forms;
import vn.tiendo.report.form.PublishedForm;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.time.BusinessClock;

/** The use cases of filling in the form of a report. */
@ApplicationScoped
public class FillingService {
    private final FormedReports reports;
    private final Forms forms;
    private final AnswerRepository answers;
    private final FormEvents story;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    FillingService(
            FormedReports reports,
            Forms forms,
            AnswerRepository answers,
            FormEvents story,
            CurrentActor current,
            BusinessClock clock,
            Event<DomainEvent> events) {
        this.reports = reports;
        this.forms = forms;
        this.answers = answers;
        this.story = story;
        this.current = current;
        this.clock = clock;
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

    /** @throws vn.tiendo.shared.problem.Invalid with every cell that is not acceptable; then nothing is kept */
    @Transactional
    public ReportFormView write(UUID reportId, long version, FormAnswers typed) {
        return write(reportId, version, null, typed);
    }

    /** The same of a workbook.
     *
     * @param madeFrom the version of the answers from which it was made
     */
    @Transactional
    public ReportFormView bring(UUID reportId, long version, long madeFrom, FormAnswers typed) {
        requireUnchanged(reportId, madeFrom);
        return write(reportId, version, madeFrom, typed);
    }

    private ReportFormView write(UUID reportId, long version, @Nullable Long madeFrom, FormAnswers typed) {
        var report = reports.toWrite(reportId);
        var form = require(report);
        var answer = claim(report);
        answer.requireVersion(version);
        var before = answer.answers();
        answer.write(AnswerCheck.sound(form.content(), assignments(report), typed));
        var changes = AnswerFacts.changes(form.content(), report.snapshot(), before, answer.answers());
        events.fire(new FormWrittenInto(
                report.agencyId(), report.id(), report.unit().id(), changes, report.onBehalfOf()));
        answers.flush();
        if (answer.version() > version) {
            story.persist(new FormEvent(report, answer.version(), madeFrom, current.require(), clock.now(), changes));
        }
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
        claim(report).requireVersion(version);
        return view(report, form);
    }

    /** What the typed answers come to; nothing is kept. */
    @Transactional
    public FilledForm compute(UUID reportId, FormAnswers typed) {
        var report = reports.toRead(reportId);
        var content = require(report).content();
        return FormFilling.of(content, AnswerCheck.sound(content, assignments(report), typed), report.snapshot());
    }

    /** Nobody has filled the form in since the answers had this version, but for the same person with the same workbook.
     *
     * @throws vn.tiendo.shared.problem.Conflict that says who changed what
     */
    @Transactional
    public void requireUnchanged(UUID reportId, long version) {
        var account = current.require().accountId();
        var since = story.since(reports.toRead(reportId).id(), version).stream()
                .filter(event -> !event.isEarlierStateOf(account, version))
                .toList();
        if (!since.isEmpty()) {
            throw ChangedMeanwhile.refusal(since);
        }
    }

    /** Whoever sends a report has seen its form as it stands; nobody changes it until the transaction ends.
     *
     * @param seen null when nothing was said of it
     * @throws vn.tiendo.shared.problem.Stale when somebody has changed it since
     */
    @Transactional
    public void requireSeen(UUID agencyId, UUID roundId, UUID reportId, @Nullable Long seen) {
        if (forms.ofRound(agencyId, roundId).isEmpty()) {
            return;
        }
        if (seen == null) {
            throw Invalid.field(
                    "formVersion",
                    "Báo cáo này có biểu mẫu số liệu: hãy gửi kèm phiên bản (ETag) của biểu mẫu đã xem.");
        }
        answers.claim(agencyId, roundId, reportId).requireVersion(seen);
    }

    /** @throws Refused with what is missing; then the report is not sent either */
    @Transactional
    void send(@Observes ReportSubmitted event) {
        var report = reports.toRead(event.subjectId());
        form(report).ifPresent(form -> requireComplete(report, form));
    }

    private void requireComplete(FormedReport report, PublishedForm form) {
        var filled = FormFilling.of(form.content(), claim(report).answers(), report.snapshot());
        var missing = FormFilling.missing(form.content(), filled);
        if (!missing.isEmpty()) {
            throw new Refused(
                    "form-incomplete",
                    "Chưa gửi được vì biểu mẫu còn ô bắt buộc chưa nhập: %s.".formatted(String.join("; ", missing)));
        }
    }

    private FormAnswer claim(FormedReport report) {
        return answers.claim(report.agencyId(), report.roundId(), report.id());
    }

    private Optional<PublishedForm> form(FormedReport report) {
        return forms.ofRound(report.agencyId(), report.roundId());
    }

    private PublishedForm require(FormedReport report) {
        return form(report).orElseThrow(() -> new NotFound("no-form", "Đợt báo cáo này không có biểu mẫu số liệu."));
    }

    private ReportFormView view(FormedReport report, PublishedForm form) {
        var answer = answers.findByIdOptional(report.id());
        var filled = FormFilling.of(
                form.content(), answer.map(FormAnswer::answers).orElse(FormAnswers.NONE), report.snapshot());
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
