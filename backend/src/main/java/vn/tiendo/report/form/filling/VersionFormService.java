package vn.tiendo.report.form.filling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.FormedVersions;
import vn.tiendo.report.form.Forms;

/** The use case of opening the form of an approved version. */
@ApplicationScoped
public class VersionFormService {
    private final FormedVersions versions;
    private final Forms forms;
    private final ApprovedForms approved;

    @Inject
    VersionFormService(FormedVersions versions, Forms forms, ApprovedForms approved) {
        this.versions = versions;
        this.forms = forms;
        this.approved = approved;
    }

    /** Null when the round was opened without a form. */
    @Transactional
    public @Nullable VersionFormView find(UUID reportId, int number) {
        var version = versions.toRead(reportId, number);
        return forms.ofRound(version.agencyId(), version.roundId())
                .map(form -> new VersionFormView(
                        reportId,
                        version.number(),
                        form.number(),
                        form.content(),
                        approved.of(version, form).orElse(null)))
                .orElse(null);
    }
}
