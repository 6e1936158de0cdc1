package vn.tiendo.difficulty;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** What to change in the time limits; what is null stays.
 *
 * @param officeDays working days of the Office, 1 to 60
 * @param directorDays working days of the Director, 1 to 60
 */
public record ChangeDifficultySettings(
        @Nullable
        @Min(value = 1, message = "Ít nhất 1 ngày làm việc.")
        @Max(value = 60, message = "Nhiều nhất 60 ngày làm việc.")
        Integer officeDays,

        @Nullable
        @Min(value = 1, message = "Ít nhất 1 ngày làm việc.")
        @Max(value = 60, message = "Nhiều nhất 60 ngày làm việc.")
        Integer directorDays) {}
