package vn.tiendo.urging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.tiendo.task.DueItem;
import vn.tiendo.task.WorkState;

/** Work that a step was about, as it stood on the day.
 *
 * @param path of the row in the annex
 * @param dueOn the last day in force
 * @param daysLate days since the last day; zero or less while there is time
 * @param words what the unit said last of its progress; empty when it said nothing
 */
public record UrgedItem(
        UUID assignmentId,
        String planSymbol,
        String path,
        String content,
        LocalDate dueOn,
        long daysLate,
        WorkState workState,
        int percent,
        String words) {

    static UrgedItem of(DueItem item, LocalDate today) {
        return new UrgedItem(
                item.assignmentId(),
                item.planSymbol(),
                item.path(),
                item.content(),
                item.dueOn(),
                ChronoUnit.DAYS.between(item.dueOn(), today),
                item.workState(),
                item.percent(),
                item.words());
    }

    @JsonIgnore
    boolean isLate() {
        return daysLate > 0;
    }
}
