package vn.tiendo.report;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.storage.FileDownload;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.template.DocumentFormat;

/** How a consolidation leaves the program: as data, or as a document when one is wanted. */
record ConsolidationAnswer(@Nullable DocumentFormat format) {

    /**
     * A download link names its format; a program says what it accepts.
     *
     * @throws Invalid when a format is named that there is not
     */
    static ConsolidationAnswer of(@Nullable String format, @Nullable String accept) {
        var document = DocumentFormat.of(format, accept);
        if (format != null && document.isEmpty() && !format.equals("json")) {
            throw Invalid.field("format", "Chỉ có các định dạng docx, pdf và json.");
        }
        return new ConsolidationAnswer(document.orElse(null));
    }

    Response of(Consolidated consolidated) {
        if (format == null) {
            return Response.ok(consolidated.view(), MediaType.APPLICATION_JSON).build();
        }
        var name = consolidated.view().name() + "." + format.extension();
        return Response.ok(format.write(consolidated.document()), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileDownload.attachment(name))
                .build();
    }
}
