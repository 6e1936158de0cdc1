package vn.tiendo.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Number, date and signature of a plan that is being issued.
 *
 * @param number null gives the next number of the series
 * @param symbol null keeps the draft's
 * @param pastDeadlinesConfirmed true when a person has seen which deadlines lie before the date of issue and finds them right
 */
public record IssuePlan(
        @Nullable @Positive(message = "Số văn bản phải lớn hơn 0.")
        Integer number,

        @Nullable @Size(min = 1, max = 50) String symbol,
        @NotNull(message = "Hãy chọn ngày ban hành.") LocalDate issuedOn,
        @NotNull(message = "Hãy nhập người ký.") @Valid Signer signer,
        @Nullable Boolean pastDeadlinesConfirmed) {}
