package vn.tiendo.task;

import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** The Office has said that two awaited events are one.
 *
 * @param subjectId the one that stays
 * @param words of the one that stays
 * @param otherId the one for which it speaks from then on
 * @param otherWords of that one
 * @param assignments how many got their dates because the other one had happened
 */
public record AwaitedEventsMerged(
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
