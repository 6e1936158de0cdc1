package vn.tiendo.task;

import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** Two awaited events that were merged are two again.
 *
 * @param subjectId the one that had stayed
 * @param words of the one that had stayed
 * @param otherId the one that speaks for itself again
 * @param otherWords of that one
 * @param assignments how many lost the dates that they had from the other one
 */
public record AwaitedEventsParted(
        UUID agencyId, UUID subjectId, String words, UUID otherId, String otherWords, int assignments)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "awaited-event";
    }

    @Override
    public Audience audience() {
        return Audience.LEADERSHIP;
    }
}
