package vn.tiendo.report.form.workbook;

import jakarta.validation.constraints.NotNull;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A workbook that comes back. */
public class WorkbookForm {
    @RestForm
    @NotNull(message = "Hãy chọn tệp Excel (.xlsx) của biểu mẫu.")
    public FileUpload file;
}
