package vn.tiendo.task.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** What a view is called, what it shows, and who sees it.
 *
 * @param query filters as the list of assignments takes them, and how they are shown: {@code by}, {@code columns},
 *     {@code span}
 */
public record SaveView(
        @NotBlank(message = "Cần đặt tên cho chế độ xem.") @Size(max = 80, message = "Tên dài tối đa 80 ký tự.")
        String name,

        @NotNull(message = "Cần cho biết cách xem.") Presentation presentation,

        @NotNull(message = "Cần cho biết bộ lọc.") @Size(max = 20, message = "Có quá nhiều bộ lọc.")
        Map<String, @NotNull @Size(max = 500, message = "Bộ lọc dài tối đa 500 ký tự.") String> query,

        @NotNull(message = "Cần cho biết ai được dùng.") Sharing sharing) {}
