package vn.tiendo.template.library;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import vn.tiendo.document.storage.FileDownload;
import vn.tiendo.template.DocumentFormat;

/** A form as it leaves the program. */
record TemplateFile(String name, byte[] content) {
    Response asWord() {
        return Response.ok(content, DocumentFormat.DOCX_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileDownload.attachment(name))
                .build();
    }
}
