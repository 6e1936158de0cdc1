package vn.tiendo.plan;

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

/** A plan as the paper that is signed. */
@Path("/api/v1/plans/{id}/document")
@RunOnVirtualThread
@Tag(name = "Plans")
public class PlanDocumentResource {
    private final PlanFiles files;

    @Inject
    PlanDocumentResource(PlanFiles files) {
        this.files = files;
    }

    @GET
    @Authenticated
    @Produces({DocumentFormat.DOCX_TYPE, DocumentFormat.PDF_TYPE, TableFormat.XLSX_TYPE})
    @Operation(
            operationId = "downloadPlan",
            summary = "The plan with its annex as an official document in Word or PDF/A-2b, or the annex as a workbook")
    public Response document(
            @PathParam("id") UUID id,
            @Parameter(description = "docx, pdf or xlsx for a download link, instead of Accept") @QueryParam("format")
                    String format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return files.of(id).answer(format, accept);
    }
}
