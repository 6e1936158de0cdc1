package vn.tiendo.report.form.filling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Forms as they were approved, each in its newest version. */
@ApplicationScoped
public class ApprovedForms {
    private final AnswerRepository answers;

    @Inject
    ApprovedForms(AnswerRepository answers) {
        this.answers = answers;
    }

    /** By report. */
    @Transactional
    public Map<UUID, FilledForm> ofRound(UUID roundId) {
        return answers.approved(roundId);
    }
}
