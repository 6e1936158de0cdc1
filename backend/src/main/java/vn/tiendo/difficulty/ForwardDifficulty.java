package vn.tiendo.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The Office puts it before the Director.
 *
 * @param view what the Office thinks of it and proposes
 */
public record ForwardDifficulty(
        @NotBlank(message = "Hãy ghi ý kiến của Văn phòng.") @Size(max = 5000, message = "Ý kiến dài quá 5.000 ký tự.")
        String view) {}
