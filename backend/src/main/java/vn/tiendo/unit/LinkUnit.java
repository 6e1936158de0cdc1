package vn.tiendo.unit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which agency an outside body is.
 *
 * @param agencyId as the administrator of that agency tells it; nobody can look it up
 */
public record LinkUnit(
        @NotNull(message = "Hãy nhập mã của cơ quan cần liên kết.")
        UUID agencyId) {}
