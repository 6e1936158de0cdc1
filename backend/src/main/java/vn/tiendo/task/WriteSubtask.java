package vn.tiendo.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part into which a unit divides its assignment.
 *
 * @param accountId who does it; null while nobody was named
 * @param dueOn by when, inside the unit; it is in no figure
 */
public record WriteSubtask(
        @NotBlank(message = "Hãy ghi nội dung việc.") @Size(max = 500, message = "Nội dung dài quá 500 ký tự.")
        String title,

        @Nullable UUID accountId,
        @Nullable LocalDate dueOn) {}
