package vn.tiendo.report.regime;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who must report.
 *
 * @param unitIds the units that were chosen
 * @param groupId the group that was chosen
 */
public record RegimeSubjects(
        @NotNull(message = "Hãy chọn cách xác định đơn vị.") SubjectKind kind,
        @Nullable List<@NotNull UUID> unitIds,
        @Nullable UUID groupId) {

    boolean isEmpty() {
        return switch (kind) {
            case LEADS -> false;
            case CHOSEN -> chosen().isEmpty();
            case GROUP -> groupId == null;
        };
    }

    List<UUID> chosen() {
        return unitIds == null ? List.of() : unitIds;
    }
}
