package vn.tiendo.urging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;

/** The number and the day that a letter got when it was signed. */
public record IssueLetter(
        @NotNull(message = "Hãy nhập số công văn.") @Positive(message = "Số văn bản phải lớn hơn 0.")
        Integer number,

        @NotNull(message = "Hãy chọn ngày ban hành.") LocalDate issuedOn) {}
