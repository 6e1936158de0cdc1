package vn.tiendo.urging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The Office urges a unit.
 *
 * @param unitId whom
 * @param step how strongly
 * @param note what was said, or what the unit is to know
 * @param answerBy until when an answer is expected; null for no day, of a letter for five working days
 * @param answer what the unit said at once, on the telephone
 */
public record RecordUrging(
        @NotNull(message = "Hãy chọn đơn vị.") UUID unitId,
        @NotNull(message = "Hãy chọn hình thức đôn đốc.") UrgingStep step,

        @Nullable @Size(max = 5000, message = "Nội dung dài quá 5.000 ký tự.")
        String note,

        @Nullable LocalDate answerBy,

        @Nullable @Size(max = 5000, message = "Trả lời dài quá 5.000 ký tự.")
        String answer) {}
