package vn.tiendo.report.form.filling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.report.FormedVersion;
import vn.tiendo.report.FormedVersions;
import vn.tiendo.report.ReportChanged.ReportApproved;
import vn.tiendo.report.RoundFrozen;
import vn.tiendo.report.form.Forms;
import vn.tiendo.report.form.PublishedForm;

/** Forms as they were approved, version by version of their reports. */
@ApplicationScoped
public class ApprovedForms {
    private final VersionForms kept;
    private final FormedVersions versions;
    private final AnswerRepository answers;
    private final Forms forms;

    @Inject
    ApprovedForms(VersionForms kept, FormedVersions versions, AnswerRepository answers, Forms forms) {
        this.kept = kept;
        this.versions = versions;
        this.answers = answers;
        this.forms = forms;
    }

    /** What counts in sums, by report: of each the newest version. */
    @Transactional
    public Map<UUID, FilledForm> ofRound(UUID roundId, PublishedForm form) {
        var newest = kept.newest(roundId);
        var filled = new HashMap<UUID, FilledForm>();
        newest.forEach((report, one) -> filled.put(report, one.filled()));
        versions.later(
                roundId,
                numbers(newest),
                version ->
                        filled.put(version.reportId(), withFiguresOf(version, form, filled.get(version.reportId()))));
        return filled;
    }

    /** Empty when the version is from before forms were kept with versions. */
    @Transactional
    Optional<FilledForm> of(FormedVersion version, PublishedForm form) {
        return kept.upTo(version.reportId(), version.number())
                .map(one ->
                        one.number() == version.number() ? one.filled() : withFiguresOf(version, form, one.filled()));
    }

    @Transactional
    void keep(@Observes ReportApproved event) {
        var version = versions.newest(event.subjectId());
        forms.ofRound(version.agencyId(), version.roundId()).ifPresent(form -> keep(version, form));
    }

    private void keep(FormedVersion version, PublishedForm form) {
        var typed = answers.findByIdOptional(version.reportId())
                .map(FormAnswer::answers)
                .orElse(FormAnswers.NONE);
        kept.persist(new VersionForm(version, FormFilling.of(form.content(), typed, version.snapshot())));
    }

    /** A version that takes the figures of the cut-off takes them in its form, too. */
    @Transactional
    void takeFrozen(@Observes RoundFrozen event) {
        forms.ofRound(event.agencyId(), event.subjectId()).ifPresent(form -> takeFrozen(event.subjectId(), form));
    }

    private void takeFrozen(UUID roundId, PublishedForm form) {
        var newest = kept.newest(roundId);
        versions.later(
                roundId,
                numbers(newest),
                version -> kept.persist(new VersionForm(
                        version,
                        withFiguresOf(
                                version, form, newest.get(version.reportId()).filled()))));
    }

    /** The same words and numbers of the unit with the figures of another version. */
    private static FilledForm withFiguresOf(FormedVersion version, PublishedForm form, FilledForm before) {
        return FormFilling.of(form.content(), before.answers(form.content()), version.snapshot());
    }

    private static Map<UUID, Integer> numbers(Map<UUID, VersionForm> forms) {
        return forms.values().stream().collect(Collectors.toMap(VersionForm::reportId, VersionForm::number));
    }
}
