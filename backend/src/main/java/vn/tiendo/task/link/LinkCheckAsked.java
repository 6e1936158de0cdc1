package vn.tiendo.task.link;

import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** Somebody wants an address visited now.
 *
 * @param subjectId the assignment
 */
public record LinkCheckAsked(UUID agencyId, UUID subjectId, UUID unitId, UUID planId, String reference)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "assignment";
    }

    @Override
    public Audience audience() {
        return Audience.WORK;
    }
}
