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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.template.DocumentFormat;

/** The report of a unit as the paper that its head signs, and as it was approved. */
@Path("/api/v1/reports/{id}")
@Produces({DocumentFormat.DOCX_TYPE, DocumentFormat.PDF_TYPE, TableFormat.XLSX_TYPE})
@RunOnVirtualThread
@Tag(name = "Reports")
public class ReportDocumentResource {
    private static final String FORMAT = "docx, pdf or xlsx for a download link, instead of Accept";

    private final ReportFiles files;

    @Inject
    ReportDocumentResource(ReportFiles files) {
        this.files = files;
    }

    @GET
    @Path("/document")
    @Authenticated
    @Operation(
            operationId = "downloadReport",
            summary = "The report as an official document in Word or PDF/A-2b, or its tables as a workbook")
    public Response document(
            @PathParam("id") UUID id,
            @Parameter(description = FORMAT) @QueryParam("format") String format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return files.of(id).answer(format, accept);
    }

    @GET
    @Path("/versions/{number}/document")
    @Authenticated
    @Operation(
            operationId = "downloadReportVersion",
            summary =
                    "The report as it was approved, as an official document in Word or PDF/A-2b, or its tables as a workbook")
    public Response version(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @Parameter(description = FORMAT) @QueryParam("format") String format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return files.of(id, number).answer(format, accept);
    }
}
