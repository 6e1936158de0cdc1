package vn.tiendo.report.form.workbook;

import static vn.tiendo.identity.Role.EDITOR_ROLE;
import static vn.tiendo.identity.Role.OFFICER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;
import static vn.tiendo.identity.Role.UNIT_HEAD_ROLE;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.report.form.filling.ReportFormView;
import vn.tiendo.shared.web.Etags;

/** The form within a unit's report as an Excel workbook. */
@Path("/api/v1/reports/{id}/form/workbook")
@RunOnVirtualThread
@Tag(name = "Reports")
public class WorkbookResource {
    private final Workbooks workbooks;

    @Inject
    WorkbookResource(Workbooks workbooks) {
        this.workbooks = workbooks;
    }

    @GET
    @Authenticated
    @Produces(TableFormat.XLSX_TYPE)
    @Operation(
            operationId = "downloadFormOfReport",
            summary = "The form with all that is in it, to be filled in away from the system")
    public Response download(@PathParam("id") UUID id) {
        return workbooks.download(id);
    }

    @PUT
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
    @Operation(
            operationId = "uploadFormOfReport",
            summary = "Take what was filled in; while one cell is wrong nothing is kept, and each is named")
    public ReportFormView upload(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @BeanParam WorkbookForm form) {
        return workbooks.upload(id, Etags.requireVersion(ifMatch), form.file.fileName(), form.file.uploadedFile());
    }
}
