package vn.tiendo.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Who works on an assignment inside its unit.
 *
 * @param accountIds all of them; whoever is not among them works on it no more
 */
public record HandOver(
        @NotNull(message = "Hãy chọn người thực hiện.") @Size(max = 20, message = "Chỉ giao cho tối đa 20 người.")
        Set<UUID> accountIds) {}
