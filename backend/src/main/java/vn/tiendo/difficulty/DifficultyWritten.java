package vn.tiendo.difficulty;

import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.DomainEvent;

/** A unit changed the words of a difficulty.
 *
 * @param subjectId the difficulty
 */
public record DifficultyWritten(UUID agencyId, UUID subjectId, UUID unitId, UUID planId, List<Change> changes)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "difficulty";
    }
}
