package vn.tiendo.task;

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
}
