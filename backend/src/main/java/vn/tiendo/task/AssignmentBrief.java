package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.unit.PartyRole;

/** Another unit's share of the same task.
 *
 * @param occurrence 0 for what is done once, else which turn of a recurring task, from 1
 * @param occurrenceLabel what the turn is called: "Tháng 3/2024"
 */
public record AssignmentBrief(
        UUID id,
        int occurrence,
        @Nullable String occurrenceLabel,
        UnitRef unit,
        PartyRole role,
        WorkState workState,
        Schedule schedule,
        @Nullable LocalDate dueOn,
        int percent) {

    boolean leads() {
        return role == PartyRole.LEAD;
    }

    boolean counts() {
        return workState != WorkState.DECLINED && workState != WorkState.WITHDRAWN;
    }

    TaskStanding standing() {
        return new TaskStanding(workState, schedule, percent);
    }
}
