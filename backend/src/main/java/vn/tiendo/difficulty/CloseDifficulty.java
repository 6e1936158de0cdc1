package vn.tiendo.difficulty;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The unit accepts the answer, or the Office finds it settled.
 *
 * @param words what came of it, when there is something to say
 */
public record CloseDifficulty(
        @Nullable @Size(max = 5000, message = "Nội dung dài quá 5.000 ký tự.")
        String words) {}
