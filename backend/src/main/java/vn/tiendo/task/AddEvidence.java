package vn.tiendo.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Invalid;

/** A document symbol or a URL that proves a product; files come as multipart.
 *
 * @param kind DOCUMENT or URL
 * @param reference the symbol, or an address that starts with http:// or https://
 */
public record AddEvidence(
        @Nullable UUID productId,

        @NotNull(message = "Hãy chọn loại tài liệu kiểm chứng.")
        EvidenceKind kind,

        @NotBlank(message = "Hãy nhập số, ký hiệu văn bản hoặc đường dẫn.")
        @Size(max = 2000, message = "Nội dung dài quá 2.000 ký tự.")
        String reference,

        @Nullable @Size(max = 2000, message = "Ghi chú dài quá 2.000 ký tự.")
        String note) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\S*", Pattern.CASE_INSENSITIVE);

    /** @throws Invalid when the reference is not of its kind */
    void requireReference() {
        if (kind == EvidenceKind.FILE) {
            throw Invalid.field("kind", "Tệp được gửi bằng multipart/form-data, không gửi bằng JSON.");
        }
        if (kind == EvidenceKind.URL && !ADDRESS.matcher(reference.strip()).matches()) {
            throw Invalid.field("reference", "Đường dẫn phải bắt đầu bằng http:// hoặc https://.");
        }
    }
}
