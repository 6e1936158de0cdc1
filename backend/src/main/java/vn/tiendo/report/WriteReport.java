package vn.tiendo.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit writes into its report; what is null stays.
 *
 * @param comments per assignment id; an empty text takes the comment away
 */
public record WriteReport(
        @Nullable @Size(max = 20_000, message = "Nội dung dài quá 20.000 ký tự.")
        String results,

        @Nullable @Size(max = 20_000, message = "Nội dung dài quá 20.000 ký tự.")
        String difficulties,

        @Nullable @Size(max = 20_000, message = "Nội dung dài quá 20.000 ký tự.")
        String proposals,

        @Nullable @Size(max = 20_000, message = "Nội dung dài quá 20.000 ký tự.")
        String nextSteps,

        @Nullable Map<UUID, @NotNull @Size(max = 2000, message = "Ý kiến dài quá 2.000 ký tự.") String> comments) {}
