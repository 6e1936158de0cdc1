package vn.tiendo.task.link;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** An address that was given as evidence stands otherwise than before.
 *
 * @param subjectId the assignment
 * @param outcome how it stands now
 * @param status of HTTP; null when nothing answered
 */
public record LinkChecked(
        UUID agencyId,
        UUID subjectId,
        UUID unitId,
        UUID planId,
        String reference,
        LinkState outcome,
        @Nullable Integer status)
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
