package vn.tiendo.report.form.filling;

import static vn.tiendo.identity.Role.EDITOR_ROLE;
import static vn.tiendo.identity.Role.OFFICER_ROLE;
import static vn.tiendo.identity.Role.OFFICE_ROLE;
import static vn.tiendo.identity.Role.UNIT_HEAD_ROLE;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.Etags;

/** The form within a unit's report. */
@Path("/api/v1/reports/{id}/form")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reports")
public class FillingResource {
    private final FillingService filling;

    @Inject
    FillingResource(FillingService filling) {
        this.filling = filling;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getFormOfReport", summary = "The form of a unit's report with all that is in it")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content = @Content(schema = @Schema(implementation = ReportFormView.class)))
    @APIResponse(responseCode = "204", description = "The round was opened without a form")
    public @Nullable ReportFormView get(@PathParam("id") UUID id) {
        return filling.find(id);
    }

    @PUT
    @RolesAllowed({OFFICE_ROLE, UNIT_HEAD_ROLE, OFFICER_ROLE, EDITOR_ROLE})
    @Operation(operationId = "writeFormOfReport", summary = "Fill the form in; all that was typed before is replaced")
    public ReportFormView write(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull FormAnswers request) {
        return filling.write(id, Etags.requireVersion(ifMatch), request);
    }

    @POST
    @Path("/computation")
    @Authenticated
    @Operation(
            operationId = "computeFormOfReport",
            summary = "What these answers come to: formulas and sums; nothing is kept")
    public FilledForm compute(@PathParam("id") UUID id, @Valid @NotNull FormAnswers request) {
        return filling.compute(id, request);
    }
}
