package vn.tiendo.urging;

import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** An answer came back.
 *
 * @param subjectId the step that it answers
 */
public record UrgingAnswered(UUID agencyId, UUID subjectId, UrgingStep step, UUID unitId, String words)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "urging";
    }

    /** What the Director is told is no news for the unit. */
    @Override
    public Audience audience() {
        return step == UrgingStep.DIRECTOR ? Audience.LEADERSHIP : Audience.UNIT;
    }
}
