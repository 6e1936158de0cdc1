package vn.tiendo.report.regime;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.tiendo.calendar.WorkingDays;

/** One step of the cascade: by when a level reports to whom (NĐ 09/2019/NĐ-CP, Điều 13).
 *
 * @param level who sends: "Các phòng, đơn vị"
 * @param receiver to whom: "Văn phòng Sở"
 * @param number the day of the month, 1 to 31, or how many working days; a month that is too short ends on its last day
 */
public record TimeLimit(
        @NotBlank(message = "Hãy ghi cấp nào gửi.") @Size(max = 200, message = "Tên cấp dài quá 200 ký tự.")
        String level,

        @NotBlank(message = "Hãy ghi cấp này gửi cho ai.") @Size(max = 200, message = "Tên nơi nhận dài quá 200 ký tự.")
        String receiver,

        @NotNull(message = "Hãy chọn cách tính thời hạn.") LimitRule rule,

        @Min(value = 1, message = "Số ngày phải từ 1 đến 31.") @Max(value = 31, message = "Số ngày phải từ 1 đến 31.")
        int number) {

    /**
     * The last day for sending; a day off stays, and is only warned of.
     *
     * @param lastMonth in which the period ends
     */
    LocalDate dueOn(YearMonth lastMonth, LocalDate cutOffOn, WorkingDays calendar) {
        return switch (rule) {
            case DAY_OF_LAST_MONTH -> dayOf(lastMonth, number);
            case DAY_OF_NEXT_MONTH -> dayOf(lastMonth.plusMonths(1), number);
            case WORKING_DAYS_AFTER_CUT_OFF -> calendar.plusWorkingDays(cutOffOn, number);
        };
    }

    static LocalDate dayOf(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
