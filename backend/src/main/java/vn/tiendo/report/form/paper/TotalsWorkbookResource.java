package vn.tiendo.report.form.paper;

import static vn.tiendo.identity.Role.ADMINISTRATOR_ROLE;
import static vn.tiendo.identity.Role.LEADER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.document.storage.FileDownload;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.document.table.Workbooks;

/** What the forms of a round come to as an Excel workbook. */
@Path("/api/v1/report-rounds/{id}/form-totals/workbook")
@RunOnVirtualThread
@Tag(name = "Reports")
public class TotalsWorkbookResource {
    private final FormPapers papers;

    @Inject
    TotalsWorkbookResource(FormPapers papers) {
        this.papers = papers;
    }

    @GET
    @Produces(TableFormat.XLSX_TYPE)
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE, ADMINISTRATOR_ROLE})
    @Operation(
            operationId = "downloadFormTotals",
            summary = "The tables of approved reports added up: a row for each unit and the total, sheet by sheet")
    public Response download(@PathParam("id") UUID id) {
        var totals = papers.totals(id);
        StreamingOutput workbook = out -> Workbooks.write(out, totals.sheets());
        return Response.ok(workbook, TableFormat.XLSX_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileDownload.attachment(totals.name() + ".xlsx"))
                .build();
    }
}
