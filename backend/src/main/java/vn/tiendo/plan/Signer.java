package vn.tiendo.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who signs, as in the signature block (NĐ 30/2020, Phụ lục I, ô 7).
 *
 * @param capacity the line above the position: {@code KT. GIÁM ĐỐC}; null when the head signs
 * @param position {@code PHÓ GIÁM ĐỐC}
 * @param name without title or honorific
 */
public record Signer(
        @Nullable @Size(max = 200) String capacity,

        @NotBlank(message = "Hãy nhập chức vụ người ký.") @Size(max = 200)
        String position,

        @NotBlank(message = "Hãy nhập họ tên người ký.") @Size(max = 200)
        String name) {}
