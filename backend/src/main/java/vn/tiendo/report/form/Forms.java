package vn.tiendo.report.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Invalid;

/** Forms as regimes, rounds and reports ask for them. */
@ApplicationScoped
public class Forms {
    private final FormRepository forms;

    @Inject
    Forms(FormRepository forms) {
        this.forms = forms;
    }

    /**
     * @param formId null when no form is wanted
     * @throws Invalid when the agency has no such form in use
     */
    @Transactional
    public void requireUsable(UUID agencyId, @Nullable UUID formId) {
        if (formId != null && usable(agencyId, formId).isEmpty()) {
            throw Invalid.field("formId", "Biểu mẫu này chưa ban hành, đã ngừng dùng hoặc không có trong cơ quan.");
        }
    }

    /** From now on the round has the newest version of the form, whatever becomes of the form. A regime goes on with a form that is offered no more.
     *
     * @param formId null when the round has no form
     */
    @Transactional
    public void give(UUID agencyId, UUID roundId, @Nullable UUID formId) {
        if (formId == null) {
            return;
        }
        var form = forms.require(formId, agencyId);
        forms.give(roundId, forms.requireVersion(form, form.newest()));
    }

    /** Empty when the round was opened without a form. */
    @Transactional
    public Optional<PublishedForm> ofRound(UUID agencyId, UUID roundId) {
        return forms.ofRound(roundId, agencyId)
                .map(version -> new PublishedForm(version.id(), version.number(), version.content()));
    }

    private Optional<ReportForm> usable(UUID agencyId, UUID formId) {
        return forms.find("id = ?1 and agencyId = ?2 and newest > 0 and retired = false", formId, agencyId)
                .firstResultOptional();
    }
}
