package vn.tiendo.identity.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The document by which somebody is authorised.
 *
 * @param symbol with its number: {@code 12/GUQ-SLĐTBXH}
 * @param title trích yếu
 */
public record DelegationDocument(
        @NotBlank(message = "Hãy nhập số, ký hiệu của văn bản ủy quyền.")
        @Size(max = 100, message = "Số, ký hiệu dài quá 100 ký tự.")
        String symbol,

        @NotNull(message = "Hãy chọn ngày ban hành của văn bản ủy quyền.")
        LocalDate issuedOn,

        @NotBlank(message = "Hãy nhập trích yếu của văn bản ủy quyền.")
        @Size(max = 500, message = "Trích yếu dài quá 500 ký tự.")
        String title) {}
