package vn.tiendo.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** Nothing is taken into the round any more.
 *
 * @param notSent how many units had not sent by then
 */
public record RoundClosed(
        UUID agencyId, UUID subjectId, @Nullable UUID planId, long notSent) implements DomainEvent {
    @Override
    public String subjectType() {
        return "report-round";
    }

    @Override
    public Audience audience() {
        return Audience.AGENCY;
    }
}
