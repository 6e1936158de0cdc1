package vn.tiendo.report.form;

import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.DomainEvent;

/** Something happened to a form of reports. */
public sealed interface FormChanged extends DomainEvent {

    String formName();

    @Override
    default String subjectType() {
        return "report-form";
    }

    @Override
    default Audience audience() {
        return Audience.LEADERSHIP;
    }

    /** The Office began one. */
    record FormDrafted(UUID agencyId, UUID subjectId, String formName) implements FormChanged {}

    /** Its draft says something else. */
    record FormWritten(UUID agencyId, UUID subjectId, String formName, List<Change> changes) implements FormChanged {}

    /** Its draft became a version. */
    record FormPublished(UUID agencyId, UUID subjectId, String formName, int number) implements FormChanged {}

    /** It is offered no more. */
    record FormRetired(UUID agencyId, UUID subjectId, String formName) implements FormChanged {}

    /** It is offered again. */
    record FormReturnedToUse(UUID agencyId, UUID subjectId, String formName) implements FormChanged {}

    /** It was thrown away before it was ever published. */
    record FormDiscarded(UUID agencyId, UUID subjectId, String formName) implements FormChanged {}
}
