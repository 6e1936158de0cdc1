package vn.tiendo.intake;

import static vn.tiendo.identity.Role.OFFICE_ROLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.plan.PlanView;
import vn.tiendo.shared.web.Etags;
import vn.tiendo.shared.web.Page;
import vn.tiendo.shared.web.PageQuery;

/** Plan documents on their way in. */
@Path("/api/v1/plan-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(OFFICE_ROLE)
@RunOnVirtualThread
@Tag(name = "Plan imports", description = "A Word document becomes a draft plan after a person has reviewed it")
public class PlanImportResource {
    private final PlanImportService imports;

    @Inject
    PlanImportResource(PlanImportService imports) {
        this.imports = imports;
    }

    @GET
    @Operation(operationId = "listPlanImports", summary = "Imports, newest first")
    public Page<ImportSummary> list(@Valid @BeanParam PageQuery page) {
        return imports.list(page);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "importPlan", summary = "Read a Word document; nothing becomes a plan before confirmation")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response upload(@HeaderParam("Idempotency-Key") String key, @Valid @BeanParam PlanImportForm form) {
        var view = imports.upload(key, form.file.fileName(), form.file.uploadedFile());
        return Response.created(URI.create("/api/v1/plan-imports/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPlanImport", summary = "What was understood, with the corrections made so far")
    public ImportView get(@PathParam("id") UUID id) {
        return imports.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "correctPlanImport", summary = "Correct the document or choose duties in prose")
    public ImportView correct(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CorrectImport request) {
        return imports.correct(id, Etags.requireVersion(ifMatch), request);
    }

    @PATCH
    @Path("/{id}/rows/{rowId}")
    @Operation(operationId = "correctImportedRow", summary = "Correct one row")
    public ImportedRow correctRow(
            @PathParam("id") UUID id,
            @PathParam("rowId") UUID rowId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CorrectRow request) {
        return imports.correctRow(id, rowId, Etags.requireVersion(ifMatch), request);
    }

    @PUT
    @Path("/{id}/confirmation")
    @Operation(operationId = "confirmPlanImport", summary = "Make a draft plan of it; cells may still be open")
    public PlanView confirm(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return imports.confirm(id, Etags.requireVersion(ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "discardPlanImport", summary = "Throw the import away")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        imports.discard(id, Etags.requireVersion(ifMatch));
    }
}
