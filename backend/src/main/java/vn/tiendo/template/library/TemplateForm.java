package vn.tiendo.template.library;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.tiendo.template.TemplateKind;

/** A form to take. */
public class TemplateForm {
    @RestForm
    @NotNull(message = "Hãy chọn loại văn bản.")
    public TemplateKind kind;

    @RestForm
    @Size(max = 500, message = "Ghi chú dài tối đa 500 ký tự.")
    public @Nullable String note;

    @RestForm
    @NotNull(message = "Hãy chọn tệp Word (.docx) của biểu mẫu.")
    public FileUpload file;
}
