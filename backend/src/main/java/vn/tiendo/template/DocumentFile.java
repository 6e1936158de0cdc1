package vn.tiendo.template;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.storage.FileDownload;
import vn.tiendo.document.table.Sheet;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.document.table.Workbooks;
import vn.tiendo.shared.problem.Invalid;

/**
 * A document as it leaves the program.
 *
 * @param name of the file, without its ending
 * @param tables what it has in tables, for a workbook; none when it cannot be had as one
 */
public record DocumentFile(String name, FinishedDocument document, List<Sheet> tables) {

    public DocumentFile(String name, FinishedDocument document) {
        this(name, document, List.of());
    }

    /** Whether a file is wanted, and not the data of the same address. */
    public static boolean isWanted(@Nullable String format, @Nullable String accept) {
        return format == null
                ? DocumentFormat.of(null, accept).isPresent() || wantsTables(null, accept)
                : !format.equals("json");
    }

    /**
     * A download link names its format; a program says what it accepts. Word when neither does.
     *
     * @throws Invalid when a format is named that there is not
     */
    public Response answer(@Nullable String format, @Nullable String accept) {
        if (!tables.isEmpty() && wantsTables(format, accept)) {
            StreamingOutput workbook = out -> Workbooks.write(out, tables);
            return file(workbook, TableFormat.XLSX.mediaType(), TableFormat.XLSX.extension());
        }
        var wanted = DocumentFormat.of(format, accept);
        if (format != null && wanted.isEmpty()) {
            throw Invalid.field(
                    "format",
                    tables.isEmpty() ? "Chỉ có các định dạng docx và pdf." : "Chỉ có các định dạng docx, pdf và xlsx.");
        }
        var chosen = wanted.orElse(DocumentFormat.DOCX);
        return file(chosen.write(document), chosen.mediaType(), chosen.extension());
    }

    private Response file(Object content, String mediaType, String extension) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileDownload.attachment(name + "." + extension))
                .build();
    }

    private static boolean wantsTables(@Nullable String format, @Nullable String accept) {
        return TableFormat.of(format, accept).filter(TableFormat.XLSX::equals).isPresent();
    }
}
