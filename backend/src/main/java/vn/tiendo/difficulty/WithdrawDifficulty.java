package vn.tiendo.difficulty;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The unit takes it back.
 *
 * @param words why, when there is something to say
 */
public record WithdrawDifficulty(
        @Nullable @Size(max = 5000, message = "Nội dung dài quá 5.000 ký tự.")
        String words) {}
