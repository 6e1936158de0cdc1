package vn.tiendo.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Invalid;

/** A document symbol, a URL or a file that was sent before, which proves a product; small files come as multipart, too.
 *
 * @param reference the symbol, or an address that starts with http:// or https://; of a FILE nothing
 * @param count how many of the product it stands for, 1 to 1000; 1 when nothing is said
 * @param uploadId of a FILE: a finished upload of one's own
 */
public record AddEvidence(
        @Nullable UUID productId,

        @NotNull(message = "Hãy chọn loại tài liệu kiểm chứng.")
        EvidenceKind kind,

        @Nullable @Size(max = 2000, message = "Nội dung dài quá 2.000 ký tự.")
        String reference,

        @Nullable @Size(max = 2000, message = "Ghi chú dài quá 2.000 ký tự.")
        String note,

        @Nullable
        @Min(value = 1, message = "Số lượng phải từ 1 đến 1.000.")
        @Max(value = 1000, message = "Số lượng phải từ 1 đến 1.000.")
        Integer count,

        @Nullable UUID uploadId) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\S*", Pattern.CASE_INSENSITIVE);

    /** @throws Invalid when the reference is not of its kind */
    void requireReference() {
        if ((kind == EvidenceKind.FILE) != (uploadId != null)) {
            throw Invalid.field("uploadId", "Tài liệu là tệp cần mã của tệp đã gửi xong; loại khác thì không có tệp.");
        }
        if (kind == EvidenceKind.FILE) {
            return;
        }
        if (reference == null || reference.isBlank()) {
            throw Invalid.field("reference", "Hãy nhập số, ký hiệu văn bản hoặc đường dẫn.");
        }
        if (kind == EvidenceKind.URL && !ADDRESS.matcher(reference.strip()).matches()) {
            throw Invalid.field("reference", "Đường dẫn phải bắt đầu bằng http:// hoặc https://.");
        }
    }

    Shown shown() {
        return Shown.of(productId, count, note);
    }
}
