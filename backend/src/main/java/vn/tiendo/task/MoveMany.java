package vn.tiendo.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One move with many assignments, each in a transaction of its own.
 *
 * @param assignments 1 to 500, each with the version that the caller has seen
 * @param words the reason, obligatory but for confirming and undoing
 * @param until of a suspension: when work is expected to go on
 */
public record MoveMany(
        @NotNull(message = "Hãy chọn thao tác.") BulkMove move,

        @NotEmpty(message = "Hãy chọn ít nhất một nhiệm vụ.")
        @Size(max = 500, message = "Mỗi lần chọn tối đa 500 nhiệm vụ.")
        List<@Valid @NotNull Target> assignments,

        @Nullable @Size(max = 5000, message = "Nội dung dài quá 5.000 ký tự.")
        String words,

        @Nullable LocalDate until) {

    /** One of the assignments. */
    public record Target(@NotNull UUID id, @NotNull Long version) {}

    String said() {
        return words == null ? "" : words.strip();
    }
}
