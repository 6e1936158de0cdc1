package vn.tiendo.report;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.document.chart.Chart;
import vn.tiendo.shared.web.Page;

/** The charts of a consolidation. */
@Path("/api/v1/report-rounds/{id}/charts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reports")
public class RoundChartsResource {
    private final ConsolidationService consolidations;

    @Inject
    RoundChartsResource(ConsolidationService consolidations) {
        this.consolidations = consolidations;
    }

    @GET
    @RolesAllowed({OFFICE_ROLE, LEADER_ROLE, ADMINISTRATOR_ROLE})
    @Operation(
            operationId = "listRoundCharts",
            summary = "The charts of the consolidation, each with the numbers from which it is drawn")
    public Page<Chart> charts(@PathParam("id") UUID id) {
        return Page.whole(consolidations.charts(id));
    }
}
