package vn.tiendo.intake;

import jakarta.validation.constraints.NotNull;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A plan document to import. */
public class PlanImportForm {
    @RestForm
    @NotNull(message = "Hãy chọn tệp Word (.docx) của kế hoạch.")
    public FileUpload file;
}
