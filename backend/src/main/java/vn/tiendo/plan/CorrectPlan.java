package vn.tiendo.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to change in a draft's document; what is null stays. */
public record CorrectPlan(
        @Nullable @Size(min = 1, max = 1000, message = "Trích yếu phải có từ 1 đến 1.000 ký tự.")
        String title,

        @Nullable @Size(min = 1, max = 50) String symbol,
        @Nullable @Size(min = 1, max = 200) String place,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable @Valid Signer signer,
        @Nullable List<@Size(max = 500) String> recipients,
        @Nullable List<TextBlock> body) {}
