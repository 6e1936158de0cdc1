package vn.tiendo.report.form.filling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Forms as units sent them. */
@ApplicationScoped
public class SentForms {
    private final AnswerRepository answers;

    @Inject
    SentForms(AnswerRepository answers) {
        this.answers = answers;
    }

    /** By report. */
    @Transactional
    public Map<UUID, FilledForm> ofRound(UUID roundId) {
        return answers.sent(roundId);
    }
}
