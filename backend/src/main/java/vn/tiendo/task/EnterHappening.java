package vn.tiendo.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An awaited event has happened, or has its date.
 *
 * @param happenedOn its day; what counts from it counts from the day after (BLDS 2015, Điều 147)
 * @param dueOn last day of the tasks whose words say no number of days; the others are counted
 * @param documentSymbol of the document that shows it
 * @param taskIds only these of the tasks that hang on it; null or none for all; of a correction nothing is chosen anew
 */
public record EnterHappening(
        @NotNull(message = "Hãy nhập ngày của sự kiện.") LocalDate happenedOn,

        @Nullable LocalDate dueOn,

        @Nullable @Size(max = 200, message = "Số, ký hiệu văn bản dài quá 200 ký tự.")
        String documentSymbol,

        @Nullable @Size(max = 2000, message = "Ghi chú dài quá 2.000 ký tự.")
        String note,

        @Nullable @Size(max = 5000, message = "Mỗi lần chọn được nhiều nhất 5.000 nhiệm vụ.")
        List<UUID> taskIds) {

    boolean wants(UUID taskId) {
        return taskIds == null || taskIds.isEmpty() || taskIds.contains(taskId);
    }
}
