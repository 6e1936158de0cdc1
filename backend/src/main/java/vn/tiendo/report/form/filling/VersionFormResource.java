package vn.tiendo.report.form.filling;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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

/** The form within a version of a unit's report. */
@Path("/api/v1/reports/{id}/versions/{number}/form")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reports")
public class VersionFormResource {
    private final VersionFormService versions;

    @Inject
    VersionFormResource(VersionFormService versions) {
        this.versions = versions;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getFormOfReportVersion", summary = "The form of a report as it was approved")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content = @Content(schema = @Schema(implementation = VersionFormView.class)))
    @APIResponse(responseCode = "204", description = "The round was opened without a form")
    public @Nullable VersionFormView get(@PathParam("id") UUID id, @PathParam("number") int number) {
        return versions.find(id, number);
    }
}
