package vn.tiendo.task;

import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** The tasks of an issued plan came to life.
 *
 * @param subjectId the plan
 */
public record AssignmentsMade(UUID agencyId, UUID subjectId, int tasks, int assignments) implements DomainEvent {
    @Override
    public String subjectType() {
        return "plan";
    }

    @Override
    public Audience audience() {
        return Audience.AGENCY;
    }
}
