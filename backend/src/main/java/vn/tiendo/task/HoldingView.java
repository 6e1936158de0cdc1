package vn.tiendo.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has held an assignment, and whether its clock runs.
 *
 * @param receivedAt when the unit said that it has the work, or first worked on it; null while it has not
 * @param declineReason while it is declined
 * @param suspension while it is suspended
 * @param tenures times that are over, of this unit and of those whose work it continues, oldest first
 * @param continuedBy the assignment of the unit that took it over
 */
public record HoldingView(
        @Nullable Instant receivedAt,
        @Nullable String declineReason,
        @Nullable SuspensionView suspension,
        List<TenureView> tenures,
        @Nullable UUID continuedBy) {}
