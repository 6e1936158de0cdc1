package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;

/** The next turn of a recurring task was assigned to its units.
 *
 * @param subjectId the task
 * @param label what the turn is called
 * @param units how many it was assigned to
 */
public record OccurrenceMade(UUID agencyId, UUID subjectId, String label, LocalDate dueOn, int units)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "task";
    }
}
