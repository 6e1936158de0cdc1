package vn.tiendo.report.regime;

import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.DomainEvent;

/** Something happened to a regime. */
public sealed interface RegimeChanged extends DomainEvent {

    String reportName();

    @Override
    default String subjectType() {
        return "report-regime";
    }

    @Override
    default Audience audience() {
        return Audience.LEADERSHIP;
    }

    /** The Office began one. */
    record RegimeDrafted(UUID agencyId, UUID subjectId, String reportName) implements RegimeChanged {}

    /** It says something else from now on. */
    record RegimeWritten(UUID agencyId, UUID subjectId, String reportName, List<Change> changes)
            implements RegimeChanged {}

    /** It came into force. */
    record RegimeActivated(UUID agencyId, UUID subjectId, String reportName, RegimeState before, RegimeState after)
            implements RegimeChanged {}

    /** It is no longer in force: the Office stopped it, or its last day is over. */
    record RegimeStopped(
            UUID agencyId, UUID subjectId, String reportName, String reason, RegimeState before, RegimeState after)
            implements RegimeChanged {}

    /** A draft was thrown away. */
    record RegimeDiscarded(UUID agencyId, UUID subjectId, String reportName) implements RegimeChanged {}
}
