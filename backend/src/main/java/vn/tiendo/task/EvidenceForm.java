package vn.tiendo.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file that proves a product. */
public class EvidenceForm {
    @RestForm
    @NotNull(message = "Hãy chọn tệp.")
    public FileUpload file;

    @RestForm
    public @Nullable UUID productId;

    @RestForm
    @Size(max = 2000, message = "Ghi chú dài quá 2.000 ký tự.")
    public @Nullable String note;

    /** How many of the product it stands for; 1 when nothing is said. */
    @RestForm
    @Min(value = 1, message = "Số lượng phải từ 1 đến 1.000.")
    @Max(value = 1000, message = "Số lượng phải từ 1 đến 1.000.")
    public @Nullable Integer count;

    Shown shown() {
        return Shown.of(productId, count, note);
    }
}
