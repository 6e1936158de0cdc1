package vn.tiendo.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** What to change in how work is followed up; what is null stays.
 *
 * @param soonDays "sắp đến hạn" begins as many days before the last one
 * @param idleDays "không hoạt động" after as many days without progress or product
 * @param aheadDays turns of recurring tasks are assigned as many days before they begin
 */
public record ChangeFollowUpSettings(
        @Nullable
        @Min(value = 1, message = "Sắp đến hạn: từ 1 đến 60 ngày.")
        @Max(value = 60, message = "Sắp đến hạn: từ 1 đến 60 ngày.")
        Integer soonDays,

        @Nullable
        @Min(value = 1, message = "Không hoạt động: từ 1 đến 365 ngày.")
        @Max(value = 365, message = "Không hoạt động: từ 1 đến 365 ngày.")
        Integer idleDays,

        @Nullable
        @Min(value = 0, message = "Giao trước kỳ tiếp theo: từ 0 đến 180 ngày.")
        @Max(value = 180, message = "Giao trước kỳ tiếp theo: từ 0 đến 180 ngày.")
        Integer aheadDays) {}
