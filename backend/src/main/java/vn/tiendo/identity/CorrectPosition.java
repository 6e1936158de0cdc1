package vn.tiendo.identity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to change in a position; what is null stays. Its end is the last day on which it is held. */
public record CorrectPosition(
        @Nullable UUID unitId,
        @Nullable Role role,

        @Nullable
        @Size(min = 1, max = 200, message = "Chức vụ phải có từ 1 đến 200 ký tự.")
        @Pattern(regexp = OpenAccount.ONE_LINE_NOT_BLANK, message = OpenAccount.ONE_LINE_RULE)
        String title,

        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
