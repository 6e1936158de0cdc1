package vn.tiendo.report;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.template.DocumentFormat;

/** The report of a unit as it was approved, as the paper that its head signed. */
@Path("/api/v1/reports/{id}/versions/{number}/document")
@RunOnVirtualThread
@Tag(name = "Reports")
public class VersionDocumentResource {
    private final ReportFiles files;

    @Inject
    VersionDocumentResource(ReportFiles files) {
        this.files = files;
    }

    @GET
    @Authenticated
    @Produces({DocumentFormat.DOCX_TYPE, DocumentFormat.PDF_TYPE, TableFormat.XLSX_TYPE})
    @Operation(
            operationId = "downloadReportVersion",
            summary =
                    "The report as it was approved, as an official document in Word or PDF/A-2b, or its tables as a workbook")
    @APIResponse(
            responseCode = "200",
            description = "By Accept or format; Word when neither says",
            content = {
                @Content(
                        mediaType = DocumentFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentFormat.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response document(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @Parameter(description = "docx, pdf or xlsx for a download link, instead of Accept") @QueryParam("format")
                    String format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return files.of(id, number).answer(format, accept);
    }
}
