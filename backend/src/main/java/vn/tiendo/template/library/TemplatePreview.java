package vn.tiendo.template.library;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import vn.tiendo.document.storage.FileDownload;
import vn.tiendo.template.DocumentFormat;
import vn.tiendo.template.FinishedDocument;

/** A document in a form, with examples in all fields, that is still to be printed. */
record TemplatePreview(String formName, FinishedDocument document) {
    Response asPdf() {
        return Response.ok(document.toPdf(), DocumentFormat.PDF_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileDownload.attachment(formName.replaceFirst("\\.docx$", "") + ".pdf"))
                .build();
    }
}
