package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event would set for a task.
 *
 * @param term what the plan says: "10 ngày làm việc sau khi Nghị quyết được ban hành"
 * @param counted whether that says how long it takes; where it does not, the entry may set a last day
 * @param units how many units get the dates
 * @param newTurn whether it starts another turn of the task
 * @param dueOn null while neither the words nor the entry set one
 * @param over whether the last day would be over already
 */
public record AwaitedTask(
        UUID taskId,
        String planSymbol,
        String path,
        String content,
        String term,
        boolean counted,
        int units,
        boolean newTurn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        boolean over) {}
