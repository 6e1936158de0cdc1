package vn.tiendo.report.form.total;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the forms of a round come to. */
@Path("/api/v1/report-rounds/{id}/form-totals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reports")
public class FormTotalsResource {
    private final RoundTotals totals;

    @Inject
    FormTotalsResource(RoundTotals totals) {
        this.totals = totals;
    }

    @GET
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE, ADMINISTRATOR_ROLE})
    @Operation(
            operationId = "getFormTotals",
            summary = "The tables of approved reports added up: sums, and rates from sums")
    @APIResponse(
            responseCode = "200",
            description = "The sums",
            content = @Content(schema = @Schema(implementation = FormTotalsView.class)))
    @APIResponse(responseCode = "204", description = "The round was opened without a form")
    public @Nullable FormTotalsView get(@PathParam("id") UUID id) {
        return totals.find(id);
    }
}
