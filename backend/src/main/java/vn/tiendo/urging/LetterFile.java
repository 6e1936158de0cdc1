package vn.tiendo.urging;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.storage.FileDownload;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.template.DocumentFormat;
import vn.tiendo.template.FinishedDocument;

/** A letter as it leaves the program. */
record LetterFile(String unitName, FinishedDocument letter) {

    /**
     * As a Word file unless a PDF is wanted.
     *
     * @throws Invalid when a format is named that there is not
     */
    Response answer(@Nullable String name, @Nullable String accept) {
        var wanted = DocumentFormat.of(name, accept);
        if (name != null && wanted.isEmpty()) {
            throw Invalid.field("format", "Chỉ có các định dạng docx và pdf.");
        }
        var format = wanted.orElse(DocumentFormat.DOCX);
        return Response.ok(format.write(letter), format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileDownload.attachment("Công văn đôn đốc %s.%s".formatted(unitName, format.extension())))
                .build();
    }
}
