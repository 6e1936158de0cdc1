package vn.tiendo.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another awaited event is the same in other words.
 *
 * @param mainId the one that stays
 * @param happenedOn the day by which the preview dated work; null when it dated none
 * @param taskIds only these of the tasks that would be dated, null for all; the others go on waiting
 */
public record MergeAwaitedEvent(
        @NotNull(message = "Hãy chọn sự kiện để gộp vào.") UUID mainId,

        @Nullable LocalDate happenedOn,

        @Nullable @Size(max = 5000, message = "Mỗi lần chọn được nhiều nhất 5.000 nhiệm vụ.")
        List<UUID> taskIds) {

    boolean wants(HangingTask task) {
        return taskIds == null || taskIds.contains(task.id());
    }
}
