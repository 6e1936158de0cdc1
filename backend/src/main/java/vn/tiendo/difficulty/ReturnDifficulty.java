package vn.tiendo.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Sends it back to the unit.
 *
 * @param reason which details are missing
 */
public record ReturnDifficulty(
        @NotBlank(message = "Hãy ghi rõ cần bổ sung điều gì.")
        @Size(max = 5000, message = "Nội dung dài quá 5.000 ký tự.")
        String reason) {}
